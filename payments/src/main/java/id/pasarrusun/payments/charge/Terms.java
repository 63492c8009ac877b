package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.order.PurchaseNumber;
import java.time.Instant;

/// What an attempt is about, from its first moment to its last.
///
/// @param attempt counts the attempts of the purchase, from 1
/// @param until the end of the payer's time
public record Terms(
        ChargeId id,
        PurchaseId purchase,
        PurchaseNumber number,
        int attempt,
        Rupiah amount,
        Instant openedAt,
        Instant until) {

    /// The order id that the gateway knows this attempt by; never used twice.
    public String midtransOrderId() {
        return "RSN-" + number + "-" + attempt;
    }
}
