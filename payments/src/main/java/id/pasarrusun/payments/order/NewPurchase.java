package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A purchase as the checkout asks for it.
///
/// @param cart what it was made from: one cart is bought once
/// @param linkHash the hash of the secret in the buyer's link
/// @param orders one per maker
/// @param payBefore when it expires unpaid
public record NewPurchase(
        PurchaseId id, UUID cart, String linkHash, Payer payer, List<NewMakerOrder> orders, Instant payBefore) {

    public NewPurchase {
        orders = List.copyOf(orders);
        if (orders.isEmpty()) {
            throw new IllegalArgumentException("A purchase holds at least one order");
        }
        if (orders.stream().map(NewMakerOrder::payee).distinct().count() < orders.size()) {
            throw new IllegalArgumentException("A purchase holds one order per maker");
        }
        if (total(orders).isZero()) {
            throw new IllegalArgumentException("A purchase costs something");
        }
    }

    /// The same, when the makers on the list need until these days.
    public NewPurchase readyBy(Map<PayeeId, LocalDate> days) {
        List<NewMakerOrder> promised = orders.stream()
                .map(order -> order.readyBy(days.get(order.payee())))
                .toList();
        return new NewPurchase(id, cart, linkHash, payer, promised, payBefore);
    }

    public Rupiah total() {
        return total(orders);
    }

    private static Rupiah total(List<NewMakerOrder> orders) {
        return Rupiah.sum(orders.stream().map(NewMakerOrder::total).toList());
    }
}
