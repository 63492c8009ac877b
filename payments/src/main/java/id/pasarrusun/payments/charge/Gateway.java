package id.pasarrusun.payments.charge;

import reactor.core.publisher.Mono;

/// Whoever takes the money for us. Both calls end within a time limit of their own.
public interface Gateway {

    /// Asks for a payer's page under the order id of the request. The same request again gives a page again.
    Mono<Opened> open(OpenRequest request);

    /// What has become of a payment.
    ///
    /// Fails with [id.pasarrusun.kernel.failure.Unavailable] when there is no telling.
    Mono<GatewayStatus> status(String orderId);
}
