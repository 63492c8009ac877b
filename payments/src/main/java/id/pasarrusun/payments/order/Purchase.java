package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import java.util.List;

/// What a buyer pays at once.
///
/// @param payBefore when it expires unpaid
/// @param flagged whether money came that nobody waited for, after it had expired or a second time: somebody must look
public record Purchase(
        PurchaseId id,
        PurchaseNumber number,
        PurchaseState state,
        Payer payer,
        Rupiah total,
        Instant placedAt,
        Instant payBefore,
        boolean flagged,
        List<MakerOrder> orders) {

    public Purchase {
        orders = List.copyOf(orders);
    }

    Purchase with(List<MakerOrder> makerOrders) {
        return new Purchase(id, number, state, payer, total, placedAt, payBefore, flagged, makerOrders);
    }
}
