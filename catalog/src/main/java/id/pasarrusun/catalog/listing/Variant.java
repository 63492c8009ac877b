package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.capacity.Supply;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;

/// A listing in one size or kind, with its price.
///
/// @param supply how pieces can be had; where nobody buys, only what lies on the shelf is known
public record Variant(VariantId id, String name, Rupiah price, Supply supply) {

    /// With so many pieces on the shelf.
    public Variant(VariantId id, String name, Rupiah price, int pieces) {
        this(id, name, price, Supply.of(pieces));
    }

    /// Pieces that can be bought now.
    public int available() {
        return supply.available();
    }

    Variant with(Supply other) {
        return new Variant(id, name, price, other);
    }
}
