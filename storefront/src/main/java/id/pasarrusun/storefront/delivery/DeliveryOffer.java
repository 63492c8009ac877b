package id.pasarrusun.storefront.delivery;

import id.pasarrusun.payments.order.DeliveryMethod;
import java.util.List;

/// A way in which a maker's goods can reach the buyer.
public sealed interface DeliveryOffer {

    DeliveryMethod method();

    /// In a few words, for the one who chooses.
    String label();

    /// Where, and what it costs.
    String note();

    /// The buyer comes and fetches them, which costs nothing.
    record Pickup(String label, String note, List<PickupPlace> places) implements DeliveryOffer {

        public Pickup {
            places = List.copyOf(places);
        }

        @Override
        public DeliveryMethod method() {
            return DeliveryMethod.PICKUP;
        }
    }

    /// Somebody brings them; the fee depends on where to, and the note says how.
    record Courier(String label, String note) implements DeliveryOffer {

        @Override
        public DeliveryMethod method() {
            return DeliveryMethod.COURIER;
        }
    }
}
