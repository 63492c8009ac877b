package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.cart.CartView.NoticeView;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/// The page of the visitor's cart. Every change leads back to it, so that a reload repeats nothing.
@Controller
final class CartPages {

    private static final String PAGE = "/keranjang";
    /// What no cart takes, for what is no number.
    private static final int NONSENSE = -1;
    private static final int TOO_MANY = 99_999;

    private final Carts carts;
    private final CartCookie cookie;
    private final CartNotices notices;
    private final CartViews views;

    CartPages(Carts carts, CartCookie cookie, CartNotices notices, CartViews views) {
        this.carts = carts;
        this.cookie = cookie;
        this.notices = notices;
        this.views = views;
    }

    @GetMapping(PAGE)
    Mono<Rendering> show(ServerWebExchange exchange, Words words) {
        Mono<Optional<Cart>> cart = held(exchange).map(Optional::of).defaultIfEmpty(Optional.empty());
        Mono<Optional<NoticeView>> notice = notices.of(
                        exchange.getRequest().getQueryParams().toSingleValueMap(), words)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
        return Mono.zip(cart, notice, (held, said) -> views.view(held.orElse(null), said.orElse(null), words))
                .map(view ->
                        Rendering.view("cart/page").modelAttribute("view", view).build());
    }

    /// From a product's page: so many more of it.
    @PostMapping(PAGE)
    Mono<Rendering> add(ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::sent).flatMap(form -> {
            VariantId variant = variant(form.value("variant"));
            return carts.add(cookie.read(exchange).orElse(null), variant, quantity(form))
                    .doOnNext(change -> keep(exchange, change))
                    .map(change -> quantity(form) > 0 && change instanceof CartChange.OutOfRange
                            ? to(PAGE + "?" + CartNotices.OUT_OF_RANGE + "=" + variant.value())
                            : after(change, CartNotices.ADDED, variant.value().toString()));
        });
    }

    /// From the cart's own page: so many of it, or none.
    @PostMapping(PAGE + "/{variant}")
    Mono<Rendering> set(@PathVariable String variant, ServerWebExchange exchange) {
        VariantId id = variant(variant);
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> held(exchange)
                        .flatMap(cart -> set(cart, id, quantity(form)))
                        .defaultIfEmpty(to(PAGE)));
    }

    private Mono<Rendering> set(Cart cart, VariantId variant, int quantity) {
        int before = cart.lines().stream()
                .filter(line -> line.variant().equals(variant))
                .mapToInt(Cart.Line::quantity)
                .sum();
        return carts.put(cart.id(), variant, quantity)
                .map(change -> quantity == 0 && before > 0
                        ? to(removed(variant, before))
                        : after(change, "", variant.value().toString()));
    }

    private Mono<Cart> held(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookie.read(exchange)).flatMap(carts::find);
    }

    private void keep(ServerWebExchange exchange, CartChange change) {
        if (change instanceof CartChange.Done(Cart cart)) {
            cookie.write(exchange, cart.id());
        }
    }

    private static Rendering after(CartChange change, String notice, String variant) {
        return switch (change) {
            case CartChange.Done _ ->
                to(notice.isEmpty() ? PAGE + "#b-" + variant : PAGE + "?" + notice + "=" + variant);
            case CartChange.Full _ -> to(PAGE + "?" + CartNotices.FULL);
            case CartChange.OutOfRange _ -> to(PAGE + "?" + CartNotices.OUT_OF_RANGE);
            case CartChange.Closed _ -> to(PAGE);
        };
    }

    private static String removed(VariantId variant, int before) {
        return UriComponentsBuilder.fromPath(PAGE)
                .queryParam(CartNotices.REMOVED, variant.value())
                .queryParam(CartNotices.QUANTITY, before)
                .toUriString();
    }

    private static Rendering to(String place) {
        return Rendering.redirectTo(place).build();
    }

    private static int quantity(Form form) {
        String typed = form.value("quantity");
        if (typed.isEmpty()) {
            return 1;
        }
        if (typed.matches("\\d{5,}")) {
            return TOO_MANY;
        }
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : NONSENSE;
    }

    private static VariantId variant(String text) {
        try {
            return new VariantId(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            throw NotFound.of("variant", text);
        }
    }
}
