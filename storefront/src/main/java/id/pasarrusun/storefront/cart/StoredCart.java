package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cart as it is kept: no names, no makers, no prices of today.
record StoredCart(CartId id, int version, boolean closed, List<StoredLine> lines) {

    StoredCart {
        lines = List.copyOf(lines);
    }

    List<VariantId> variants() {
        return lines.stream().map(StoredLine::variant).toList();
    }

    /// So many of a variant, at the price that the buyer saw.
    ///
    /// @param seenBy the day on which it was said to be ready; null when it was said to lie ready
    record StoredLine(
            VariantId variant,
            int quantity,
            Rupiah seenPrice,
            @Nullable LocalDate seenBy) {

        StoredLine(VariantId variant, int quantity, Rupiah seenPrice) {
            this(variant, quantity, seenPrice, null);
        }
    }
}
