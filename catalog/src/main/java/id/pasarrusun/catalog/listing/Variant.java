package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;

/// A listing in one size or kind, with its price.
///
/// @param available pieces that can be bought now
public record Variant(VariantId id, String name, Rupiah price, int available) {}
