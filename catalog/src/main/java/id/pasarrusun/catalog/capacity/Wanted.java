package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.stock.VariantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// So many pieces of one variant, as their buyer was told of them.
///
/// @param by the last day on which they may be ready; null when they were said to lie on the shelf
public record Wanted(
        VariantId variant, int quantity, @Nullable LocalDate by) {

    public Wanted {
        if (quantity < 1) {
            throw new IllegalArgumentException("At least one piece is wanted, not " + quantity);
        }
    }
}
