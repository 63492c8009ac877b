package id.pasarrusun.storefront.batches;

import id.pasarrusun.storefront.page.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A batch as officers see it, with all who bought of it.
///
/// @param news key of the words for what just happened
public record RecallView(
        BatchLine batch,
        List<BuyerLine> buyers,
        Form form,
        @Nullable String news) {

    public RecallView {
        buyers = List.copyOf(buyers);
    }

    /// One order of it.
    ///
    /// @param phone as it is dialled here; empty for those who need not know
    /// @param state key of the words for how far the order is
    public record BuyerLine(String name, String phone, String order, int quantity, String state) {}

    public int pieces() {
        return buyers.stream().mapToInt(BuyerLine::quantity).sum();
    }

    public String address() {
        return RecallPages.PAGE + "/" + batch.code();
    }
}
