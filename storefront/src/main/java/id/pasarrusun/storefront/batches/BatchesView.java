package id.pasarrusun.storefront.batches;

import id.pasarrusun.storefront.page.Form;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a maker cooks, each with a form for today's batch, and the batches that she wrote down.
///
/// @param made the batch that she has just written down
public record BatchesView(
        List<Thing> things,
        List<BatchLine> batches,
        @Nullable BatchLine made) {

    public BatchesView {
        things = List.copyOf(things);
        batches = List.copyOf(batches);
    }

    /// One thing that she cooks.
    ///
    /// @param form of its batch, as it was typed
    /// @param today as a browser writes a date
    /// @param days it keeps for
    public record Thing(UUID listing, String name, int days, String today, Form form) {

        public boolean isTyped() {
            return !form.holds();
        }
    }
}
