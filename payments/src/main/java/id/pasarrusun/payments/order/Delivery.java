package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import org.jspecify.annotations.Nullable;

/// How one order reaches the buyer and what that costs, frozen when it was placed.
///
/// @param pickup the place to fetch it from, in words; for PICKUP
/// @param address where it is brought to; for COURIER
public record Delivery(
        DeliveryMethod method,
        Rupiah fee,
        @Nullable String pickup,
        @Nullable Address address) {

    public Delivery {
        boolean complete = switch (method) {
            case PICKUP -> pickup != null;
            case COURIER -> address != null;
        };
        if (!complete) {
            throw new IllegalArgumentException("A delivery by " + method.code() + " says where to");
        }
    }
}
