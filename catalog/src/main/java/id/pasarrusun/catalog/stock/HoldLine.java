package id.pasarrusun.catalog.stock;

/// So many pieces of one variant.
public record HoldLine(VariantId variant, int quantity) {

    public HoldLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("At least one piece is held, not " + quantity);
        }
    }
}
