package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.capacity.Wanted;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.payments.order.ItemRef;
import id.pasarrusun.payments.order.NewMakerOrder;
import id.pasarrusun.payments.order.NewPurchase;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.Carts;
import id.pasarrusun.storefront.checkout.CheckoutOutcome.ChangedLine;
import id.pasarrusun.storefront.page.FieldFault;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.BuyerPurchases;
import id.pasarrusun.storefront.purchases.PurchaseLinks;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The conductor at the till. A cart is bought once: the same order sent again finds what the first one placed.
public final class Checkout {

    private final Carts carts;
    private final Checks checks;
    private final Booking booking;
    private final Buying buying;
    private final InstantSource clock;

    Checkout(Carts carts, Checks checks, Booking booking, Buying buying, InstantSource clock) {
        this.carts = carts;
        this.checks = checks;
        this.booking = booking;
        this.buying = buying;
        this.clock = clock;
    }

    /// What is looked at before anything is done.
    record Checks(OrderCheck orders, ChangeCheck changes, Words words) {}

    /// Where a purchase goes once it is placed.
    record Buying(BuyerPurchases purchases, PurchaseLinks links, CheckoutSettings settings) {}

    /// @throws id.pasarrusun.kernel.failure.NotFound when there is no such cart
    /// @throws id.pasarrusun.kernel.failure.Stale when the cart was changed at this very moment
    public Mono<CheckoutOutcome> place(CheckoutOrder order) {
        return carts.get(order.cart()).flatMap(cart -> place(order, cart));
    }

    private Mono<CheckoutOutcome> place(CheckoutOrder order, Cart cart) {
        if (cart.closed()) {
            return before(cart);
        }
        if (cart.isEmpty()) {
            return Mono.just(new CheckoutOutcome.Empty());
        }
        OrderCheck.Result checked = checks.orders().check(order, cart);
        if (checked.payer() == null) {
            return Mono.just(new CheckoutOutcome.Invalid(faults(checked.faults())));
        }
        List<ChangedLine> changes = checks.changes().changes(cart, order.seen());
        return changes.isEmpty()
                ? place(cart, checked, checks.changes().wanted(cart, order.seen()))
                : changed(cart, changes);
    }

    private Mono<CheckoutOutcome> place(Cart cart, OrderCheck.Result checked, List<Wanted> wanted) {
        PurchaseId id = new PurchaseId(UuidV7.next(clock));
        return buying.links()
                .token(id)
                .map(token -> purchase(id, token, cart, checked))
                .flatMap(purchase -> booking.place(cart, wanted, purchase))
                .flatMap(result -> switch (result) {
                    case Booking.Result.Done done ->
                        buying.purchases().placed(done.purchase()).map(CheckoutOutcome.Placed::new);
                    case Booking.Result.Lacking missing ->
                        changed(cart, checks.changes().changes(missing.refused()));
                    case Booking.Result.Before() -> before(cart);
                });
    }

    private Mono<CheckoutOutcome> before(Cart cart) {
        return buying.purchases().findByCart(cart.id().value()).map(CheckoutOutcome.Closed::new);
    }

    /// The buyer is told now, so the next try goes by these prices and by the days as they are now.
    private Mono<CheckoutOutcome> changed(Cart cart, List<ChangedLine> lines) {
        return carts.get(cart.id()).flatMap(carts::told).thenReturn(new CheckoutOutcome.Changed(lines));
    }

    private NewPurchase purchase(PurchaseId id, String token, Cart cart, OrderCheck.Result checked) {
        List<NewMakerOrder> orders =
                cart.groups().stream().map(group -> order(group, checked)).toList();
        return new NewPurchase(
                id,
                cart.id().value(),
                PurchaseLinks.hash(token),
                required(checked.payer()),
                orders,
                clock.instant().plus(buying.settings().payWithin()));
    }

    private static NewMakerOrder order(Cart.Group group, OrderCheck.Result checked) {
        return new NewMakerOrder(
                new PayeeId(group.maker().id().value()),
                group.maker().name(),
                group.lines().stream().map(Checkout::line).toList(),
                required(checked.deliveries().get(group.maker().id())),
                group.promisedDays());
    }

    private static OrderLine line(Cart.Line line) {
        return new OrderLine(new ItemRef(line.variant().value()), line.name(), line.quantity(), line.price());
    }

    private List<FieldFault> faults(Faults faults) {
        return faults.all().stream()
                .map(fault -> new FieldFault(
                        fault.field(),
                        fault.code(),
                        checks.words()
                                .word(
                                        "checkout.fault." + fault.code(),
                                        fault.arguments().toArray())))
                .toList();
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
