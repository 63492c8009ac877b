package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.storefront.cart.Warning;
import id.pasarrusun.storefront.page.FieldFault;
import id.pasarrusun.storefront.purchases.BuyerPurchase;
import java.util.List;

/// What came of an order at the till.
public sealed interface CheckoutOutcome {

    /// It is placed, its goods are held, and the buyer can pay.
    record Placed(BuyerPurchase purchase) implements CheckoutOutcome {}

    /// The cart was bought before; this is what was placed then.
    record Closed(BuyerPurchase purchase) implements CheckoutOutcome {}

    /// Price or stock changed since the buyer looked; nothing was placed or held. Prices count as told from here on.
    record Changed(List<ChangedLine> lines) implements CheckoutOutcome {
        public Changed {
            lines = List.copyOf(lines);
        }
    }

    /// There is nothing in the cart.
    record Empty() implements CheckoutOutcome {}

    /// Something about the order does not hold; the fields are named as in the API.
    record Invalid(List<FieldFault> faults) implements CheckoutOutcome {
        public Invalid {
            faults = List.copyOf(faults);
        }
    }

    /// A line that is not what it was.
    record ChangedLine(VariantId variant, Warning warning) {}
}
