package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.CartChange;
import id.pasarrusun.storefront.cart.CartId;
import id.pasarrusun.storefront.cart.Carts;
import id.pasarrusun.storefront.idempotency.Answer;
import id.pasarrusun.storefront.idempotency.Idempotency;
import id.pasarrusun.storefront.page.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Carts. Whoever knows the id of one may fill it.
@RestController
final class CartsApi {

    private static final String CARTS = "/api/v1/carts";

    private final Carts carts;
    private final JsonBodies bodies;
    private final Idempotency idempotency;

    CartsApi(Carts carts, JsonBodies bodies, Idempotency idempotency) {
        this.carts = carts;
        this.bodies = bodies;
        this.idempotency = idempotency;
    }

    /// How many of a variant shall lie in the cart.
    record Quantity(@Nullable Integer quantity) {}

    @PostMapping(CARTS)
    Mono<ResponseEntity<String>> open(ServerWebExchange exchange) {
        return bodies.read(exchange).flatMap(sent -> idempotency.take(exchange, sent, (body, _) -> open(body)));
    }

    @GetMapping(CARTS + "/{id}")
    Mono<CartAnswer> cart(@PathVariable String id) {
        return Mono.defer(() -> carts.get(cartId(id))).map(this::answer);
    }

    @PutMapping(CARTS + "/{id}/lines/{variantId}")
    Mono<CartAnswer> line(@PathVariable String id, @PathVariable String variantId, ServerWebExchange exchange) {
        return bodies.read(exchange)
                .map(body -> bodies.parse(body, Quantity.class))
                .flatMap(line -> carts.put(cartId(id), variantId(variantId), quantity(line)))
                .map(this::changed);
    }

    private Mono<Answer> open(byte[] body) {
        bodies.requireNothing(body);
        return carts.open()
                .map(cart -> idempotency.answer(
                        HttpStatus.CREATED, CARTS + "/" + cart.id().value(), answer(cart)));
    }

    private CartAnswer answer(Cart cart) {
        return CartAnswer.of(cart, bodies.words());
    }

    private CartAnswer changed(CartChange change) {
        return switch (change) {
            case CartChange.Done(Cart cart) -> answer(cart);
            case CartChange.Full(int linesMax) ->
                throw Refused.invalid(List.of(bodies.fault("variantId", "cart-full", linesMax)));
            case CartChange.OutOfRange(int quantityMax) ->
                throw Refused.invalid(List.of(bodies.fault("quantity", "quantity-out-of-range", quantityMax)));
            case CartChange.Closed() -> throw Refused.as(HttpStatus.CONFLICT, "cart-closed");
        };
    }

    private int quantity(Quantity line) {
        if (line.quantity() == null) {
            throw Refused.invalid(List.of(bodies.fault("quantity", "quantity-missing")));
        }
        return line.quantity();
    }

    private static CartId cartId(String text) {
        return Ids.parse(text).map(CartId::new).orElseThrow(() -> NotFound.of("cart", text));
    }

    private static VariantId variantId(String text) {
        return Ids.parse(text).map(VariantId::new).orElseThrow(() -> NotFound.of("variant", text));
    }
}
