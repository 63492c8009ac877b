package id.pasarrusun.storefront.api;

import id.pasarrusun.payments.charge.Charge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An attempt to pay, as the API shows it.
///
/// @param snapToken while the payer can pay
/// @param redirectUrl the page to pay on, while the payer can
/// @param method by which it was paid, as Midtrans calls it
record PaymentAnswer(
        String state,
        String midtransOrderId,
        @Nullable String snapToken,
        @Nullable String redirectUrl,
        Instant expiresAt,
        @Nullable String method) {

    static PaymentAnswer of(Charge charge) {
        return switch (charge) {
            case Charge.AwaitingPayer open -> of(open, open.token(), open.redirectUrl(), null);
            case Charge.Paid paid -> of(paid, null, null, paid.method());
            case Charge.Refunded refunded -> of(refunded, null, null, refunded.method());
            case Charge.Opening opening -> of(opening, null, null, null);
            case Charge.Unknown unknown -> of(unknown, null, null, null);
            case Charge.Denied denied -> of(denied, null, null, null);
            case Charge.Expired expired -> of(expired, null, null, null);
        };
    }

    private static PaymentAnswer of(
            Charge charge, @Nullable String token, @Nullable String redirectUrl, @Nullable String method) {
        return new PaymentAnswer(charge.code(), charge.midtransOrderId(), token, redirectUrl, charge.until(), method);
    }
}
