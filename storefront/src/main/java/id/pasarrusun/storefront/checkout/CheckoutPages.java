package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.storefront.account.Visitor;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.CartCookie;
import id.pasarrusun.storefront.cart.CartId;
import id.pasarrusun.storefront.cart.Carts;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.BuyerPurchase;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The page on which a cart becomes a purchase. It needs no account, and whatever it refuses it gives back as it was
/// typed.
@Controller
final class CheckoutPages {

    private static final Rendering TO_CART = Rendering.redirectTo("/keranjang").build();

    private final Checkout checkout;
    private final Carts carts;
    private final CartCookie cookie;
    private final Areas areas;
    private final CheckoutViews views;

    CheckoutPages(Checkout checkout, Carts carts, CartCookie cookie, Areas areas, CheckoutViews views) {
        this.checkout = checkout;
        this.carts = carts;
        this.cookie = cookie;
        this.areas = areas;
        this.views = views;
    }

    @GetMapping("/checkout")
    Mono<Rendering> ask(@AuthenticationPrincipal @Nullable Visitor visitor, ServerWebExchange exchange, Words words) {
        return Mono.justOrEmpty(cookie.read(exchange))
                .flatMap(carts::find)
                .filter(CheckoutPages::canBeBought)
                .map(cart -> page(views.in(words).view(cart, first(cart, visitor), false), HttpStatus.OK))
                .defaultIfEmpty(TO_CART);
    }

    @PostMapping("/checkout")
    Mono<Rendering> order(ServerWebExchange exchange, Words words) {
        return sent(
                exchange,
                (cart, form) -> checkout.place(form.order(cart, words.language()))
                        .flatMap(outcome -> answer(outcome, new Order(cart, form, views.in(words)), exchange)));
    }

    /// What it costs as the form stands, while somebody fills it in.
    @PostMapping("/checkout/ringkasan")
    Mono<Rendering> summary(ServerWebExchange exchange, Words words) {
        return sent(
                exchange,
                (cart, form) -> Mono.just(Rendering.view("checkout/summary")
                        .modelAttribute("view", views.in(words).summary(cart, form))
                        .build()));
    }

    /// Takes what cannot be had out of the cart, without leaving the form.
    @PostMapping("/checkout/keranjang")
    Mono<Rendering> mend(ServerWebExchange exchange, Words words) {
        return sent(
                exchange,
                (cart, form) -> mend(cart, form.fields().value("mend"))
                        .then(carts.get(cart.id()))
                        .map(mended -> canBeBought(mended)
                                ? page(views.in(words).view(mended, form, false), HttpStatus.OK)
                                : TO_CART));
    }

    /// What was sent, and how it is shown again.
    private record Order(Cart cart, CheckoutForm form, CheckoutViews views) {}

    private Mono<Rendering> answer(CheckoutOutcome outcome, Order order, ServerWebExchange exchange) {
        return switch (outcome) {
            case CheckoutOutcome.Placed(BuyerPurchase purchase) -> Mono.just(leave(purchase, exchange));
            case CheckoutOutcome.Closed(BuyerPurchase purchase) -> Mono.just(leave(purchase, exchange));
            case CheckoutOutcome.Empty() -> Mono.just(TO_CART);
            case CheckoutOutcome.Changed changed ->
                carts.get(order.cart.id())
                        .map(now -> page(order.views.view(now, order.form, true), HttpStatus.CONFLICT));
            case CheckoutOutcome.Invalid invalid ->
                Mono.just(page(
                        order.views.view(
                                order.cart, order.form, order.form.rejected(order.cart, invalid.faults()), false),
                        HttpStatus.UNPROCESSABLE_CONTENT));
        };
    }

    private Rendering leave(BuyerPurchase purchase, ServerWebExchange exchange) {
        cookie.clear(exchange);
        return Rendering.redirectTo("/beli/" + purchase.token()).build();
    }

    private Mono<Rendering> sent(ServerWebExchange exchange, BiFunction<Cart, CheckoutForm, Mono<Rendering>> work) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> Mono.justOrEmpty(cartOf(form).or(() -> cookie.read(exchange)))
                        .flatMap(carts::find)
                        .flatMap(cart -> work.apply(cart, read(form))))
                .defaultIfEmpty(TO_CART);
    }

    private CheckoutForm read(Form form) {
        return new CheckoutForm(form, AreaGuess.of(areas, form.value("kelurahan"), form.value("kelurahanCode")));
    }

    private static CheckoutForm first(Cart cart, @Nullable Visitor visitor) {
        Form form = Form.empty();
        for (Cart.Group group : cart.groups()) {
            form = form.with(CheckoutForm.METHOD + group.maker().slug(), DeliveryMethod.COURIER.code());
        }
        return new CheckoutForm(
                visitor instanceof Visitor.BuyerVisitor buyer
                        ? form.with("phone", buyer.phone().local())
                        : form,
                new AreaGuess.None());
    }

    private static Optional<CartId> cartOf(Form form) {
        return uuid(form.value("cart")).map(CartId::new);
    }

    private static boolean canBeBought(Cart cart) {
        return !cart.closed() && !cart.isEmpty();
    }

    /// @param wish `variant:quantity`
    private Mono<Void> mend(Cart cart, String wish) {
        String[] parts = wish.split(":", 2);
        return parts.length == 2 && parts[1].matches("\\d{1,3}")
                ? Mono.justOrEmpty(uuid(parts[0]))
                        .flatMap(id -> carts.put(cart.id(), new VariantId(id), Integer.parseInt(parts[1])))
                        .then()
                : Mono.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static Rendering page(CheckoutView view, HttpStatus status) {
        return Rendering.view("checkout/page")
                .modelAttribute("view", view)
                .status(status)
                .build();
    }
}
