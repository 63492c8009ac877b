package id.pasarrusun.storefront.cart;

import id.pasarrusun.storefront.account.HostCookie;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;

/// The cookie that holds the number of a visitor's cart; it is set with the first line and not before.
public final class CartCookie {

    private static final HostCookie COOKIE = new HostCookie("pasar_keranjang");

    private final CartSettings settings;

    CartCookie(CartSettings settings) {
        this.settings = settings;
    }

    /// Empty also for what cannot be the number of a cart.
    public Optional<CartId> read(ServerWebExchange exchange) {
        return COOKIE.read(exchange).flatMap(CartCookie::parse);
    }

    void write(ServerWebExchange exchange, CartId cart) {
        COOKIE.write(exchange, cart.value().toString(), settings.kept());
    }

    public void clear(ServerWebExchange exchange) {
        COOKIE.clear(exchange);
    }

    private static Optional<CartId> parse(String text) {
        try {
            return Optional.of(new CartId(UUID.fromString(text)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
