package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import java.util.List;

/// What a buyer pays at once.
///
/// @param payBefore when it expires unpaid
/// @param late whether money came after it had expired, which somebody must look at
public record Purchase(
        PurchaseId id,
        PurchaseNumber number,
        PurchaseState state,
        Payer payer,
        Rupiah total,
        Instant placedAt,
        Instant payBefore,
        boolean late,
        List<MakerOrder> orders) {

    public Purchase {
        orders = List.copyOf(orders);
    }
}
