package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.capacity.Reservation;
import id.pasarrusun.catalog.capacity.Reserving;
import id.pasarrusun.catalog.capacity.Wanted;
import id.pasarrusun.catalog.stock.HoldRef;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.payments.order.NewPurchase;
import id.pasarrusun.payments.order.Ordering;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.Placing;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.Carts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// The one transaction that crosses modules: the cart is closed, the goods are held, the orders are placed, or none of
/// it.
final class Booking {

    private final Carts carts;
    private final Reserving reserving;
    private final Ordering ordering;
    private final CheckoutSettings settings;
    private final TransactionalOperator transaction;

    Booking(
            Carts carts,
            Reserving reserving,
            Ordering ordering,
            CheckoutSettings settings,
            TransactionalOperator transaction) {
        this.carts = carts;
        this.reserving = reserving;
        this.ordering = ordering;
        this.settings = settings;
        this.transaction = transaction;
    }

    /// How it ended.
    sealed interface Result {

        /// All of it was done.
        record Done(Purchase purchase) implements Result {}

        /// Goods are missing, or ready later than was said; nothing was done.
        record Lacking(Reservation.Refused refused) implements Result {}

        /// The cart was bought before; nothing was done.
        record Before() implements Result {}
    }

    /// Closing the cart comes first: whoever sends the same order twice at once waits here for the other. The result is
    /// awaited to its end, since taking the first element and leaving would cancel, and so roll back.
    ///
    /// @param wanted what lies in the cart, as the buyer was told of it
    Mono<Result> place(Cart cart, List<Wanted> wanted, NewPurchase purchase) {
        return transaction
                .execute(status -> carts.close(cart.id(), cart.version()).flatMap(closing -> switch (closing) {
                    case CLOSED -> reserve(new Errand(cart, purchase, status), wanted);
                    case CLOSED_BEFORE -> Mono.just(new Result.Before());
                    case CHANGED -> Mono.error(() -> Stale.of("cart", cart.id().value()));
                }))
                .single();
    }

    private record Errand(Cart cart, NewPurchase purchase, ReactiveTransaction status) {}

    private Mono<Result> reserve(Errand errand, List<Wanted> wanted) {
        NewPurchase purchase = errand.purchase;
        return reserving
                .reserve(
                        new HoldRef(purchase.id().value()),
                        wanted,
                        purchase.payBefore().plus(settings.forgottenAfter()))
                .flatMap(reservation -> switch (reservation) {
                    case Reservation.Reserved reserved ->
                        ordering.place(purchase.readyBy(days(errand.cart, reserved)))
                                .map(placing -> placed(placing, errand.status));
                    case Reservation.Refused refused -> {
                        errand.status.setRollbackOnly();
                        yield Mono.just(new Result.Lacking(refused));
                    }
                });
    }

    /// Of each maker the day on which the last of hers is made.
    private static Map<PayeeId, LocalDate> days(Cart cart, Reservation.Reserved reserved) {
        Map<PayeeId, LocalDate> days = new HashMap<>();
        for (Cart.Group group : cart.groups()) {
            group.lines().stream()
                    .flatMap(line -> Stream.ofNullable(reserved.made().get(line.variant())))
                    .max(Comparator.naturalOrder())
                    .ifPresent(day -> days.put(new PayeeId(group.maker().id().value()), day));
        }
        return days;
    }

    /// Goods that were held for a cart that was bought before are let go with everything else.
    private static Result placed(Placing placing, ReactiveTransaction status) {
        return switch (placing) {
            case Placing.Placed(Purchase purchase) -> new Result.Done(purchase);
            case Placing.AlreadyPlaced _ -> {
                status.setRollbackOnly();
                yield new Result.Before();
            }
        };
    }
}
