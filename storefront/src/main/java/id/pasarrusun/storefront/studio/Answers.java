package id.pasarrusun.storefront.studio;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/// The answers that the studio's pages give.
final class Answers {

    private Answers() {}

    static Rendering page(String template, Object view) {
        return page(template, view, HttpStatus.OK);
    }

    static Rendering page(String template, Object view, HttpStatus status) {
        return Rendering.view("studio/" + template)
                .modelAttribute("view", view)
                .status(status)
                .build();
    }

    static Rendering to(String address) {
        return Rendering.redirectTo(address).build();
    }
}
