package id.pasarrusun.storefront.delivery;

import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.storefront.page.Words;
import java.util.List;

/// A way in which a maker's goods can reach the buyer.
public sealed interface DeliveryOffer {

    DeliveryMethod method();

    /// In a few words, for the one who chooses.
    default String label(Words words) {
        return words.word("delivery." + method().code());
    }

    /// The buyer comes and fetches them, which costs nothing.
    record Pickup(List<PickupPlace> places) implements DeliveryOffer {

        public Pickup {
            places = List.copyOf(places);
        }

        @Override
        public DeliveryMethod method() {
            return DeliveryMethod.PICKUP;
        }
    }

    /// Somebody brings them; the fee depends on where to, see [Deliveries#note].
    record Courier() implements DeliveryOffer {

        @Override
        public DeliveryMethod method() {
            return DeliveryMethod.COURIER;
        }
    }
}
