package id.pasarrusun.storefront.page;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/// Takes the prefix of a language off the path before anybody reads it: from there on it is the request's context path,
/// so the gate, the routes and the redirects know one address for a page in every language.
final class LanguagePrefix implements HttpHandlerDecoratorFactory {

    /// What is no page has one address only.
    private static final List<String> NO_PAGES = List.of(
            "/api/",
            "/hooks/",
            "/dev/",
            "/actuator",
            Assets.FOLDER,
            "/gambar/",
            "/robots.txt",
            "/sitemap",
            "/umpan",
            "/sw.js",
            "/manifest.webmanifest");

    @Override
    public HttpHandler apply(HttpHandler shop) {
        return (request, response) -> handle(shop, request, response);
    }

    private static Mono<Void> handle(HttpHandler shop, ServerHttpRequest request, ServerHttpResponse response) {
        String prefix = Language.ENGLISH.prefix();
        String path = request.getPath().value();
        if (path.equals(prefix)) {
            return toFrontPage(request, response);
        }
        return path.startsWith(prefix + "/") && isPage(path.substring(prefix.length()))
                ? shop.handle(request.mutate().contextPath(prefix).build(), response)
                : shop.handle(request, response);
    }

    private static boolean isPage(String path) {
        return NO_PAGES.stream().noneMatch(path::startsWith);
    }

    private static Mono<Void> toFrontPage(ServerHttpRequest request, ServerHttpResponse response) {
        String query = request.getURI().getRawQuery();
        String address = Language.ENGLISH.address("/") + (query == null ? "" : "?" + query);
        response.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        response.getHeaders().setLocation(URI.create(address));
        return response.setComplete();
    }
}
