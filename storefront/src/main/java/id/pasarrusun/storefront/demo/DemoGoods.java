package id.pasarrusun.storefront.demo;

import id.pasarrusun.catalog.listing.Importing.ImportedListing;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The demo listings in the catalogue's own words. Only those written by hand have a picture of their own; a generated
/// one shows that of the maker's listing which looks most like it, and says so.
final class DemoGoods {

    /// The side of a drawn picture, in pixels.
    private static final int SIDE = 1280;

    /// Another drawing style makes other pictures, and other pictures have other ids.
    private static final String STYLE = "demo picture 1 ";

    private final Map<String, MakerId> makers;
    private final Map<String, List<DemoListing>> drawn;

    DemoGoods(DemoWorld world, Map<String, MakerId> makers) {
        this.makers = Map.copyOf(makers);
        this.drawn = world.listings().stream().collect(Collectors.groupingBy(DemoListing::maker));
    }

    ImportedListing imported(DemoListing listing) {
        MakerId maker = Objects.requireNonNull(makers.get(listing.maker()));
        return new ImportedListing(listing.slug(), maker, content(listing), variants(listing));
    }

    /// The id of a listing's own picture: the same every time, so that it is drawn once.
    static ImageId picture(DemoListing listing) {
        return new ImageId(UUID.nameUUIDFromBytes((STYLE + listing.pictureName()).getBytes(StandardCharsets.UTF_8)));
    }

    /// The id of a maker's portrait.
    static ImageId portrait(DemoMaker maker) {
        return new ImageId(
                UUID.nameUUIDFromBytes((STYLE + "portrait " + maker.slug()).getBytes(StandardCharsets.UTF_8)));
    }

    private ListingContent content(DemoListing listing) {
        DemoListing shown = alike(listing);
        return new ListingContent(
                listing.name(),
                Craft.ofSlug(listing.craft().slug()),
                listing.description(),
                listing.attributes().entrySet().stream()
                        .map(entry -> new Attribute(entry.getKey(), entry.getValue()))
                        .toList(),
                List.of(new Photo(picture(shown), shown.alt(), SIDE, SIDE)),
                listing.promisedDays(),
                food(listing.food()),
                listing.english() == null ? Wording.NONE : listing.english());
    }

    private DemoListing alike(DemoListing listing) {
        return drawn.getOrDefault(listing.maker(), List.of()).stream()
                .max(Comparator.comparingInt(other -> likeness(listing, other)))
                .orElse(listing);
    }

    private static int likeness(DemoListing one, DemoListing other) {
        return (one.slug().equals(other.slug()) ? 16 : 0)
                + (one.craft() == other.craft() ? 8 : 0)
                + (one.drawing().form().equals(other.drawing().form()) ? 4 : 0)
                + (one.drawing().pattern().equals(other.drawing().pattern()) ? 2 : 0)
                + (one.drawing().palette().equals(other.drawing().palette()) ? 1 : 0);
    }

    private static List<NewVariant> variants(DemoListing listing) {
        return listing.variants().stream()
                .map(variant -> new NewVariant(
                        variant.name(),
                        Rupiah.of(variant.priceRupiah()),
                        variant.stock(),
                        Boolean.TRUE.equals(variant.toOrder())))
                .toList();
    }

    private static @Nullable Food food(@Nullable DemoFood food) {
        return food == null
                ? null
                : new Food(
                        food.serving(),
                        food.kind().keeping(),
                        food.shelfLifeDays(),
                        food.ground(),
                        food.storage(),
                        food.ingredients(),
                        String.join(", ", food.allergens()),
                        food.halal(),
                        food.permits().stream().map(DemoFood.Permit::need).toList());
    }
}
