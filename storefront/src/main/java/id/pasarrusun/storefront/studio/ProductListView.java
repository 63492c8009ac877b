package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Picture;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that a maker offers or is about to; what waits for her stands first.
public record ProductListView(List<Row> rows) {

    public ProductListView {
        rows = List.copyOf(rows);
    }

    /// One listing.
    ///
    /// @param picture when one was measured
    /// @param live whether buyers see it, or an earlier version of it
    /// @param notes what an officer asks to be mended
    public record Row(
            UUID id,
            String name,
            @Nullable Picture picture,
            Badge badge,
            boolean live,
            String price,
            int stock,
            List<String> notes) {

        public Row {
            notes = List.copyOf(notes);
        }
    }

    static ProductListView of(List<StudioListing> listings) {
        return new ProductListView(listings.stream()
                .sorted(Comparator.comparing(listing -> !waitsForHer(listing.latest())))
                .map(ProductListView::row)
                .toList());
    }

    static boolean waitsForHer(ListingVersion version) {
        return switch (version.state()) {
            case VersionState.Draft _, VersionState.Returned _ -> true;
            case VersionState.Submitted _, VersionState.Declined _, VersionState.Checked _, VersionState.Approved _ ->
                false;
        };
    }

    static List<Remark> remarks(ListingVersion version) {
        return version.state() instanceof VersionState.Returned returned ? returned.remarks() : List.of();
    }

    private static Row row(StudioListing listing) {
        ListingVersion latest = listing.latest();
        return new Row(
                listing.id().value(),
                latest.content().name(),
                latest.content().photos().stream()
                        .filter(photo -> photo.width() > 0)
                        .findFirst()
                        .map(ProductListView::thumb)
                        .orElse(null),
                Badge.of(latest.state()),
                listing.approved() != null,
                price(listing.variants()),
                listing.variants().stream().mapToInt(Variant::available).sum(),
                remarks(latest).stream().map(Remark::note).toList());
    }

    /// It stands beside the name, so it needs no words of its own.
    private static Picture thumb(Photo photo) {
        return Picture.thumb(photo.image(), "", photo.width(), photo.height());
    }

    private static String price(List<Variant> variants) {
        List<Rupiah> prices = variants.stream()
                .map(Variant::price)
                .sorted(Comparator.comparingLong(Rupiah::amount))
                .distinct()
                .toList();
        return prices.isEmpty()
                ? ""
                : prices.size() == 1
                        ? Formats.rupiah(prices.getFirst())
                        : Formats.rupiah(prices.getFirst()) + " – " + Formats.rupiah(prices.getLast());
    }
}
