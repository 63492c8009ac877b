package id.pasarrusun.storefront.purchases;

import id.pasarrusun.payments.charge.Charge;
import id.pasarrusun.payments.order.Purchase;
import org.jspecify.annotations.Nullable;

/// A purchase as its buyer holds it.
///
/// @param token the secret in its link
/// @param charge the attempt that paid it, else the newest; none when the gateway was never asked
public record BuyerPurchase(
        Purchase purchase, String token, @Nullable Charge charge) {}
