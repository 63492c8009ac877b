package id.pasarrusun.storefront.studio;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/// The answers that the pages of a maker's rooms give.
public final class Answers {

    private Answers() {}

    public static Rendering page(String template, Object view) {
        return page(template, view, HttpStatus.OK);
    }

    public static Rendering page(String template, Object view, HttpStatus status) {
        return Rendering.view(template)
                .modelAttribute("view", view)
                .status(status)
                .build();
    }

    public static Rendering to(String address) {
        return Rendering.redirectTo(address).build();
    }
}
