package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A listing as the public sees it: its newest approved version, of a maker who may sell.
public record LiveListing(
        ListingId id,
        String slug,
        MakerCard maker,
        int version,
        ListingContent content,
        List<Variant> variants,
        Instant publishedAt) {

    public LiveListing {
        variants = List.copyOf(variants);
    }

    /// The price of the cheapest variant.
    public Rupiah priceFrom() {
        return variants.stream()
                .map(Variant::price)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// Pieces that can be bought now, all variants together.
    public int available() {
        return variants.stream().mapToInt(Variant::available).sum();
    }
}
