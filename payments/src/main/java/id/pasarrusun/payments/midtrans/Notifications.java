package id.pasarrusun.payments.midtrans;

import reactor.core.publisher.Mono;

/// Takes in what Midtrans sends to our webhooks: checks the signature, keeps it, decides nothing.
public final class Notifications {

    /// A payment's notification, byte for byte as it came.
    public Mono<Receipt> payment(byte[] raw) {
        return Mono.error(() -> new UnsupportedOperationException("" + raw.length));
    }

    /// A payout's notification, byte for byte as it came.
    ///
    /// @param signature the header `Iris-Signature`, empty when there was none
    public Mono<Receipt> payout(byte[] raw, String signature) {
        return Mono.error(() -> new UnsupportedOperationException(raw.length + signature));
    }
}
