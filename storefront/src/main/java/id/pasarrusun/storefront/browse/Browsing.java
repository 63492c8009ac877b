package id.pasarrusun.storefront.browse;

import id.pasarrusun.storefront.page.PublicPage;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.result.view.Rendering;

/// What the pages for looking around have in common.
final class Browsing {

    /// A browser may keep a page to go back to, and asks again before it shows it as new. The header counts one
    /// visitor's cart, so nobody in between keeps it.
    static final String FRESH = "private, no-cache";

    private Browsing() {}

    static Rendering page(String template, Object view) {
        return PublicPage.of(template)
                .modelAttribute("view", view)
                .header(HttpHeaders.CACHE_CONTROL, FRESH)
                .build();
    }
}
