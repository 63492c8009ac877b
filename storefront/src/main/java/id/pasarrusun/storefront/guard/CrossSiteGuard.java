package id.pasarrusun.storefront.guard;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Refuses what another site's page made a browser send, by what the browser itself says of it. Clients that are no
/// browser say nothing and need the form's token all the same.
final class CrossSiteGuard implements WebFilter {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (Places.needsProtection(request) && foreign(request)) {
            return Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "Sent from another site"));
        }
        return chain.filter(exchange);
    }

    static boolean foreign(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        String site = headers.getFirst("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        String origin = headers.getOrigin();
        return origin != null && !sameHost(origin, headers.getFirst(HttpHeaders.HOST));
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
