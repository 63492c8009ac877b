package id.pasarrusun.payments.charge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What only some states of an attempt know, as its row keeps it.
record Facts(
        @Nullable String token,
        @Nullable String redirectUrl,
        @Nullable String method,
        @Nullable Instant at) {

    static Facts of(Charge charge) {
        return switch (charge) {
            case Charge.Opening opening -> new Facts(null, null, null, null);
            case Charge.Unknown unknown -> new Facts(null, null, null, null);
            case Charge.AwaitingPayer awaiting -> new Facts(awaiting.token(), awaiting.redirectUrl(), null, null);
            case Charge.Paid paid -> new Facts(null, null, paid.method(), paid.at());
            case Charge.Refunded refunded -> new Facts(null, null, refunded.method(), refunded.at());
            case Charge.Denied denied -> new Facts(null, null, null, denied.at());
            case Charge.Expired expired -> new Facts(null, null, null, expired.at());
        };
    }
}
