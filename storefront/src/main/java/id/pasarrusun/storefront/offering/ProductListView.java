package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Leaf;
import id.pasarrusun.storefront.page.PageLinks;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.studio.Badge;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a maker offers or is about to, a page of it; what waits for her stands first.
///
/// @param links to the other pages
/// @param number of the page
public record ProductListView(List<Row> rows, PageLinks links, int number) {

    public ProductListView {
        rows = List.copyOf(rows);
    }

    /// One listing.
    ///
    /// @param picture when it can be shown
    /// @param live whether buyers see it, or an earlier version of it
    /// @param praise what an officer finds good in what came back
    /// @param notes what she asks to be mended
    /// @param choices what can be bought of it, each with its price and its stock
    /// @param copy the id that a copy of it will have
    public record Row(
            UUID id,
            String name,
            @Nullable Picture picture,
            Badge badge,
            boolean live,
            String price,
            int stock,
            @Nullable String praise,
            List<String> notes,
            List<TapView> choices,
            UUID copy) {

        public Row {
            notes = List.copyOf(notes);
            choices = List.copyOf(choices);
        }
    }

    /// The pictures that stand beside the names.
    static List<ImageId> faces(List<StudioListing> listings) {
        return listings.stream()
                .flatMap(listing -> listing.latest().content().photos().stream().limit(1))
                .map(Photo::image)
                .toList();
    }

    static ProductListView of(Offered offered, Map<ImageId, ImageState> pictures) {
        return new ProductListView(
                offered.listings.stream()
                        .map(listing -> row(listing, pictures, offered))
                        .toList(),
                offered.leaf.links(ProductPages.LIST),
                offered.leaf.number());
    }

    /// One page of what a maker offers.
    ///
    /// @param selling whether she may sell
    /// @param told what came of her last tap
    /// @param clock by which a copy gets its id
    record Offered(Leaf leaf, List<StudioListing> listings, boolean selling, TapView.Told told, InstantSource clock) {}

    static boolean waitsForHer(ListingVersion version) {
        return switch (version.state()) {
            case VersionState.Draft _, VersionState.Offered _, VersionState.Returned _, VersionState.Withdrawn _ ->
                true;
            case VersionState.Submitted _, VersionState.Declined _, VersionState.Checked _, VersionState.Approved _ ->
                false;
        };
    }

    public static List<Remark> toMend(ListingVersion version) {
        return version.state() instanceof VersionState.Returned returned ? returned.toMend() : List.of();
    }

    public static @Nullable String praise(ListingVersion version) {
        return version.state() instanceof VersionState.Returned returned
                ? returned.praise().orElse(null)
                : null;
    }

    private static Row row(StudioListing listing, Map<ImageId, ImageState> pictures, Offered offered) {
        ListingVersion latest = listing.latest();
        return new Row(
                listing.id().value(),
                latest.content().name(),
                latest.content().photos().stream()
                        .findFirst()
                        .map(photo -> thumb(photo, pictures))
                        .orElse(null),
                Badge.of(latest.state(), offered.selling),
                offered.selling && listing.approved() != null,
                price(listing.variants()),
                listing.variants().stream().mapToInt(Variant::available).sum(),
                praise(latest),
                toMend(latest).stream()
                        .map(Remark::note)
                        .filter(note -> !note.isEmpty())
                        .toList(),
                TapView.of(listing.variants(), offered.told),
                UuidV7.next(offered.clock));
    }

    /// It stands beside the name, so it needs no words of its own.
    private static @Nullable Picture thumb(Photo photo, Map<ImageId, ImageState> pictures) {
        return pictures.get(photo.image()) instanceof ImageState.Ready(int width, int height, var _)
                ? Picture.thumb(photo.image(), "", width, height)
                : null;
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
