package id.pasarrusun.storefront.guard;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Refuses a form that cannot be read; whoever reads it later gets it from memory. Left alone it would look like a
/// fault
/// of ours.
final class FormGuard implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!Places.needsProtection(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return exchange.getFormData()
                .onErrorMap(IllegalArgumentException.class, FormGuard::unreadable)
                .then(chain.filter(exchange));
    }

    private static ResponseStatusException unreadable(IllegalArgumentException nonsense) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not a form", nonsense);
    }
}
