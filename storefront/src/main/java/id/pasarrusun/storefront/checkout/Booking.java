package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.stock.Hold;
import id.pasarrusun.catalog.stock.HoldLine;
import id.pasarrusun.catalog.stock.HoldRef;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.payments.order.NewPurchase;
import id.pasarrusun.payments.order.Ordering;
import id.pasarrusun.payments.order.Placing;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.Carts;
import java.util.List;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// The one transaction that crosses modules: the cart is closed, the goods are held, the orders are placed, or none of
/// it.
final class Booking {

    private final Carts carts;
    private final Stock stock;
    private final Ordering ordering;
    private final TransactionalOperator transaction;

    Booking(Carts carts, Stock stock, Ordering ordering, TransactionalOperator transaction) {
        this.carts = carts;
        this.stock = stock;
        this.ordering = ordering;
        this.transaction = transaction;
    }

    /// How it ended.
    sealed interface Result {

        /// All of it was done.
        record Done(Purchase purchase) implements Result {}

        /// Goods are missing; nothing was done.
        record Lacking(Hold.TooFew few) implements Result {}

        /// The cart was bought before; nothing was done.
        record Before() implements Result {}
    }

    /// Closing the cart comes first: whoever sends the same order twice at once waits here for the other. The result is
    /// awaited to its end, since taking the first element and leaving would cancel, and so roll back.
    Mono<Result> place(Cart cart, NewPurchase purchase) {
        return transaction
                .execute(status -> carts.close(cart.id(), cart.version()).flatMap(closing -> switch (closing) {
                    case CLOSED -> hold(cart, purchase, status);
                    case CLOSED_BEFORE -> Mono.just(new Result.Before());
                    case CHANGED -> Mono.error(() -> Stale.of("cart", cart.id().value()));
                }))
                .single();
    }

    private Mono<Result> hold(Cart cart, NewPurchase purchase, ReactiveTransaction status) {
        return stock.hold(new HoldRef(purchase.id().value()), lines(cart)).flatMap(hold -> switch (hold) {
            case Hold.Held() -> ordering.place(purchase).map(placing -> placed(placing, status));
            case Hold.TooFew few -> {
                status.setRollbackOnly();
                yield Mono.just(new Result.Lacking(few));
            }
        });
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

    private static List<HoldLine> lines(Cart cart) {
        return cart.lines().stream()
                .map(line -> new HoldLine(line.variant(), line.quantity()))
                .toList();
    }
}
