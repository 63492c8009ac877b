package id.pasarrusun.storefront.desk;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.payments.charge.Charges;
import id.pasarrusun.payments.order.OpenOrders;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseNumber;
import id.pasarrusun.payments.order.Purchases;
import id.pasarrusun.storefront.page.Formats;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// Purchases as officers see them: to look, not to touch.
@Controller
final class DeskOrderPages {

    private static final String BASE = "/meja/pesanan";
    private static final int QUERY_MAX = 40;

    private final Purchases purchases;
    private final Charges charges;
    private final OpenOrders open;

    DeskOrderPages(Purchases purchases, Charges charges, OpenOrders open) {
        this.purchases = purchases;
        this.charges = charges;
        this.open = open;
    }

    /// With a number, on to that purchase.
    @GetMapping(BASE)
    Mono<Rendering> newest(@RequestParam @Nullable String q) {
        String typed = Objects.requireNonNullElse(q, "").strip();
        String query = typed.substring(0, Math.min(typed.length(), QUERY_MAX));
        return query.isEmpty()
                ? list().map(view -> list(view, HttpStatus.OK))
                : Mono.justOrEmpty(number(query))
                        .flatMap(purchases::get)
                        .map(found -> Rendering.redirectTo(BASE + "/" + found.number())
                                .build())
                        .onErrorResume(NotFound.class, _ -> Mono.empty())
                        .switchIfEmpty(list().map(view -> list(view.without(query), HttpStatus.NOT_FOUND)));
    }

    @GetMapping(BASE + "/{number}")
    Mono<Rendering> one(@PathVariable String number) {
        return Mono.justOrEmpty(number(number))
                .switchIfEmpty(Mono.error(() -> NotFound.of("purchase", number)))
                .flatMap(purchases::get)
                .flatMap(this::view)
                .map(view -> Rendering.view("desk/order")
                        .modelAttribute("view", view)
                        .build());
    }

    /// Reads the number of a purchase, or of one of its orders, as it may be typed.
    static Optional<PurchaseNumber> number(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        int dash = upper.indexOf('-');
        String bare = dash < 0 ? upper : upper.substring(0, dash);
        return PurchaseNumber.isValid(bare) ? Optional.of(new PurchaseNumber(bare)) : Optional.empty();
    }

    private Mono<OrdersView> list() {
        return Mono.zip(
                        owed(),
                        purchases.flagged(OrdersView.FLAGGED).collectList(),
                        charges.flagged(OrdersView.FLAGGED).collectList(),
                        purchases.newest(OrdersView.NEWEST).collectList())
                .map(read -> OrdersView.of(read.getT1(), read.getT2(), read.getT3(), read.getT4()));
    }

    private Mono<OrdersView.Owed> owed() {
        return Mono.zip(
                        open.toGiveBack(OrdersView.FLAGGED).collectList(),
                        open.sumToGiveBack(),
                        open.unanswered(OrdersView.FLAGGED).collectList())
                .map(read -> OrdersView.owed(read.getT1(), Formats.rupiah(read.getT2()), read.getT3()));
    }

    private static Rendering list(OrdersView view, HttpStatus status) {
        return Rendering.view("desk/orders")
                .modelAttribute("view", view)
                .status(status)
                .build();
    }

    private Mono<OrderView> view(Purchase purchase) {
        return charges.findLatest(purchase.id())
                .map(charge -> OrderView.of(purchase, charge))
                .switchIfEmpty(Mono.fromSupplier(() -> OrderView.of(purchase, null)));
    }
}
