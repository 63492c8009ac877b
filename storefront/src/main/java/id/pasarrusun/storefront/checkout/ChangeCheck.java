package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.stock.Hold;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.Warning;
import id.pasarrusun.storefront.checkout.CheckoutOutcome.ChangedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds what changed between what the buyer saw and what is.
final class ChangeCheck {

    /// @param seen prices in sight when the order was sent; for the others those count that the cart remembers
    List<ChangedLine> changes(Cart cart, Map<VariantId, Rupiah> seen) {
        List<ChangedLine> changed = new ArrayList<>();
        for (Cart.Line line : cart.lines()) {
            line.warnings().stream()
                    .filter(warning -> warning.kind() != Warning.Kind.PRICE_CHANGED)
                    .forEach(warning -> changed.add(new ChangedLine(line.variant(), warning)));
            Rupiah expected = seen.getOrDefault(line.variant(), line.seenPrice());
            if (line.isAvailable() && !expected.equals(line.price())) {
                changed.add(new ChangedLine(line.variant(), Warning.priceChanged(expected, line.price())));
            }
        }
        return changed;
    }

    /// What somebody else took in the meantime.
    List<ChangedLine> changes(Hold.TooFew few) {
        return few.lines().stream()
                .map(line -> new ChangedLine(line.variant(), Warning.left(line.available())))
                .toList();
    }
}
