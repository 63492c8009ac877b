package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.capacity.Reservation;
import id.pasarrusun.catalog.capacity.Wanted;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.Warning;
import id.pasarrusun.storefront.checkout.CheckoutOrder.Seen;
import id.pasarrusun.storefront.checkout.CheckoutOutcome.ChangedLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finds what changed between what the buyer saw and what is.
final class ChangeCheck {

    /// @param seen what was in sight when the order was sent; of the others what the cart remembers
    List<ChangedLine> changes(Cart cart, Map<VariantId, Seen> seen) {
        List<ChangedLine> changed = new ArrayList<>();
        for (Cart.Line line : cart.lines()) {
            line.warnings().stream()
                    .filter(warning -> !warning.isBearable())
                    .forEach(warning -> changed.add(new ChangedLine(line.variant(), warning)));
            if (line.isAvailable()) {
                bearable(line, expected(line, seen))
                        .forEach(warning -> changed.add(new ChangedLine(line.variant(), warning)));
            }
        }
        return changed;
    }

    private static List<Warning> bearable(Cart.Line line, Seen expected) {
        List<Warning> found = new ArrayList<>();
        LocalDate by = line.by();
        if (by != null && line.isLaterThan(expected.by())) {
            found.add(Warning.later(by));
        }
        if (!expected.price().equals(line.price())) {
            found.add(Warning.priceChanged(expected.price(), line.price()));
        }
        return found;
    }

    private static Seen expected(Cart.Line line, Map<VariantId, Seen> seen) {
        return Objects.requireNonNullElseGet(seen.get(line.variant()), () -> new Seen(line.seenPrice(), line.seenBy()));
    }

    /// What is to be put by, no later than the buyer was told.
    List<Wanted> wanted(Cart cart, Map<VariantId, Seen> seen) {
        return cart.lines().stream()
                .map(line -> new Wanted(
                        line.variant(), line.quantity(), expected(line, seen).by()))
                .toList();
    }

    /// What somebody else took in the meantime.
    List<ChangedLine> changes(Reservation.Refused refused) {
        List<ChangedLine> changed = new ArrayList<>();
        refused.few().forEach(line -> changed.add(new ChangedLine(line.variant(), Warning.left(line.available()))));
        refused.later().forEach((variant, day) -> changed.add(new ChangedLine(variant, Warning.later(day))));
        return changed;
    }
}
