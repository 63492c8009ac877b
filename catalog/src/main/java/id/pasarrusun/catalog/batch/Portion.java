package id.pasarrusun.catalog.batch;

import id.pasarrusun.catalog.stock.VariantId;

/// So many pieces of a batch that go out with an order.
public record Portion(BatchId batch, VariantId variant, int quantity) {

    public Portion {
        if (quantity < 1) {
            throw new IllegalArgumentException("A portion has at least one piece, not " + quantity);
        }
    }
}
