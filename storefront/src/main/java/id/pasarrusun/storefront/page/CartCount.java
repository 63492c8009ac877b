package id.pasarrusun.storefront.page;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// How many pieces lie in the visitor's cart, for the header; answered by whoever keeps carts.
@FunctionalInterface
public interface CartCount {

    Mono<Integer> of(ServerWebExchange exchange);
}
