package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A listing as the public sees it: its newest approved version, of a maker who may sell.
///
/// @param awayUntil the last day of its maker's holiday, during which it cannot be bought; null while she is there
/// @param papers under which its food is sold, each its kind and number; they hold
public record LiveListing(
        ListingId id,
        String slug,
        MakerCard maker,
        int version,
        ListingContent content,
        List<Variant> variants,
        Instant publishedAt,
        @Nullable LocalDate awayUntil,
        List<String> papers) {

    public LiveListing {
        variants = List.copyOf(variants);
        papers = List.copyOf(papers);
    }

    /// Whether it is halal food by a record that was looked up.
    public boolean isHalal() {
        return content.food() != null
                && content.food().halal()
                && papers.stream().anyMatch(paper -> paper.startsWith(Paper.HALAL.name() + " "));
    }

    /// The price of the cheapest variant.
    public Rupiah priceFrom() {
        return variants.stream()
                .map(Variant::price)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// Pieces that can be bought now, all variants together. They are made at one bench: whatever of them is made
    /// shares its room, and is not taken off the shelf besides.
    public int available() {
        return Math.max(
                onShelf(),
                variants.stream()
                        .filter(variant -> variant.supply().room() > 0)
                        .mapToInt(variant -> onShelf()
                                - variant.supply().onShelf()
                                + variant.supply().room())
                        .max()
                        .orElse(0));
    }

    /// Pieces that lie ready, all variants together.
    public int onShelf() {
        return variants.stream().mapToInt(variant -> variant.supply().onShelf()).sum();
    }

    /// The day on which its maker sells again; null while she sells.
    public @Nullable LocalDate backOn() {
        return awayUntil == null ? null : awayUntil.plusDays(1);
    }
}
