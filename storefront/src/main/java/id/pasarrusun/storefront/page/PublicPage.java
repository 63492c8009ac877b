package id.pasarrusun.storefront.page;

import id.pasarrusun.storefront.account.HostCookie;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/// A page of the shop window. As a guest without a cart sees it, it is the same for everybody, and only so is it kept
/// on a phone that many may use.
public final class PublicPage {

    private static final String MARK = "anybody";
    private static final String HEADER = "Pasar-Copy";

    private PublicPage() {}

    public static Rendering.Builder<?> of(String template) {
        return Rendering.view(template).modelAttribute(MARK, true);
    }

    /// Says of an answer that it is anybody's, if it is.
    static void mark(ServerWebExchange exchange, @Nullable Map<String, ?> model, PageContext page) {
        if (model != null && model.containsKey(MARK) && isFound(exchange) && isNobodys(exchange, page)) {
            exchange.getResponse().getHeaders().set(HEADER, MARK);
        }
    }

    private static boolean isFound(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status == null || status.isSameCodeAs(HttpStatus.OK);
    }

    /// A session that is over still gives the forms of its page their token.
    private static boolean isNobodys(ServerWebExchange exchange, PageContext page) {
        return page.isGuest()
                && page.cartCount() == 0
                && HostCookie.SESSION.read(exchange).isEmpty();
    }
}
