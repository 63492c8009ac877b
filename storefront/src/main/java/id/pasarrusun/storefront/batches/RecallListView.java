package id.pasarrusun.storefront.batches;

import java.util.List;

/// The batches whose code was looked for, or the newest.
public record RecallListView(String query, List<BatchLine> batches) {

    public RecallListView {
        batches = List.copyOf(batches);
    }
}
