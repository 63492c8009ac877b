package id.pasarrusun.payments.charge;

import id.pasarrusun.payments.order.Purchase;
import java.net.URI;
import reactor.core.publisher.Mono;

/// Knows where a payer's browser goes after the payment page: to a page in the payer's language. The address is the
/// buyer's key to the purchase, so it is made anew whenever the gateway is asked, and never kept.
@FunctionalInterface
public interface WayBack {

    Mono<URI> from(Purchase purchase);
}
