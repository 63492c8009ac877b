package id.pasarrusun.storefront.api;

import id.pasarrusun.payments.order.Address;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.storefront.purchases.BuyerPurchase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A purchase as the API shows it.
///
/// @param token the secret in its link
/// @param payment the attempt that paid it, else the newest; none when none was begun
record PurchaseAnswer(
        String number,
        String token,
        String state,
        long totalRupiah,
        Instant placedAt,
        List<Order> makerOrders,
        @Nullable PaymentAnswer payment) {

    /// What one maker must send.
    record Order(
            String number,
            Named maker,
            String state,
            List<Line> lines,
            Way delivery,
            long goodsRupiah,
            long discountRupiah,
            long totalRupiah,
            List<Step> timeline) {}

    /// So many of one thing, at the price of the day on which it was bought.
    record Line(UUID variantId, String name, int quantity, long priceRupiah, long totalRupiah) {}

    /// How the goods reach the buyer.
    ///
    /// @param pickup where they are fetched, in words
    record Way(
            String method,
            long feeRupiah,
            @Nullable String pickup,
            @Nullable Address address) {}

    /// When an order came into a state.
    record Step(String state, Instant at) {}

    /// @param slugs of the makers
    static PurchaseAnswer of(BuyerPurchase bought, Map<PayeeId, String> slugs) {
        Purchase purchase = bought.purchase();
        return new PurchaseAnswer(
                purchase.number().value(),
                bought.token(),
                purchase.state().code(),
                purchase.total().amount(),
                purchase.placedAt(),
                purchase.orders().stream().map(order -> order(order, slugs)).toList(),
                bought.charge() == null ? null : PaymentAnswer.of(bought.charge()));
    }

    private static Order order(MakerOrder order, Map<PayeeId, String> slugs) {
        return new Order(
                order.number(),
                new Named(slugs.getOrDefault(order.payee(), ""), order.payeeName()),
                state(order.state()),
                order.lines().stream().map(PurchaseAnswer::line).toList(),
                way(order.delivery()),
                order.goods().amount(),
                order.discount().amount(),
                order.total().amount(),
                order.timeline().stream()
                        .map(step -> new Step(state(step.state()), step.at()))
                        .toList());
    }

    /// What a maker declined is cancelled to those who only want to know whether it comes.
    private static String state(OrderState state) {
        return (state == OrderState.DECLINED ? OrderState.CANCELLED : state).code();
    }

    private static Line line(OrderLine line) {
        return new Line(
                line.item().value(),
                line.description(),
                line.quantity(),
                line.price().amount(),
                line.total().amount());
    }

    private static Way way(Delivery delivery) {
        return new Way(delivery.method().code(), delivery.fee().amount(), delivery.pickup(), delivery.address());
    }
}
