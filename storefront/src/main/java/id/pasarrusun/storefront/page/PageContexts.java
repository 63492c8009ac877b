package id.pasarrusun.storefront.page;

import id.pasarrusun.storefront.account.Visitor;
import java.security.Principal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Gathers what a page needs to know of its request before it is rendered.
final class PageContexts {

    private final Dictionary dictionary;
    private final Assets assets;
    private final CartCount carts;

    PageContexts(Dictionary dictionary, Assets assets, CartCount carts) {
        this.dictionary = dictionary;
        this.assets = assets;
        this.carts = carts;
    }

    Mono<PageContext> of(ServerWebExchange exchange) {
        return Mono.zip(visitor(exchange), carts.of(exchange).defaultIfEmpty(0), csrfToken(exchange))
                .map(known -> new PageContext.Facts(
                        path(exchange),
                        address(exchange),
                        known.getT1(),
                        known.getT2(),
                        known.getT3(),
                        isFragment(exchange),
                        isMending(exchange)))
                .map(facts -> new PageContext(dictionary.of(exchange), assets, facts));
    }

    /// For a page of failure, when asking anything else could fail too.
    PageContext plain(ServerWebExchange exchange) {
        return new PageContext(
                dictionary.of(exchange),
                assets,
                new PageContext.Facts(path(exchange), address(exchange), new Visitor.Guest(), 0, "", false, false));
    }

    private static Mono<Visitor> visitor(ServerWebExchange exchange) {
        return exchange.<Principal>getPrincipal().map(PageContexts::visitorOf).defaultIfEmpty(new Visitor.Guest());
    }

    private static Visitor visitorOf(Principal principal) {
        return principal instanceof Authentication signedIn && signedIn.getPrincipal() instanceof Visitor visitor
                ? visitor
                : new Visitor.Guest();
    }

    private static Mono<String> csrfToken(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        return token == null ? Mono.just("") : token.map(CsrfToken::getToken).defaultIfEmpty("");
    }

    private static String path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value();
    }

    private static String address(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String query = request.getURI().getRawQuery();
        boolean sent = !HttpMethod.GET.equals(request.getMethod()) && !HttpMethod.HEAD.equals(request.getMethod());
        String path = path(exchange);
        // a browser takes what begins with two slashes for another host
        return sent || path.startsWith("//") ? "/" : query == null ? path : path + "?" + query;
    }

    private static boolean isFragment(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        return headers.containsHeader("HX-Request") && !headers.containsHeader("HX-History-Restore-Request");
    }

    private static boolean isMending(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return HttpStatus.UNPROCESSABLE_CONTENT.equals(status) || HttpStatus.CONFLICT.equals(status);
    }
}
