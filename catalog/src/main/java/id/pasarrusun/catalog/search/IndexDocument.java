package id.pasarrusun.catalog.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A live listing as the index keeps it: what is searched, what is filtered by, and all that a card shows.
///
/// @param name searched with the greatest weight
/// @param english null when nothing is said in English, so that an index that knows of none takes it as well
/// @param details attributes and kind, searched with a middling weight
/// @param attributes what buyers narrow by, each value behind the key of its attribute: `teknik=tulis`
@JsonIgnoreProperties(ignoreUnknown = true)
record IndexDocument(
        UUID id,
        String slug,
        String name,
        String description,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Wording english,
        String details,
        String craft,
        List<String> attributes,
        Maker maker,
        TowerPlace tower,
        long price,
        int available,
        int promisedDays,
        boolean ready,
        boolean halal,
        Picture picture,
        long publishedAt) {

    /// The maker's part.
    record Maker(UUID id, String slug, String name) {}

    /// The tower's part.
    record TowerPlace(String slug, String name, String district, String city, String about) {}

    /// The first photo.
    record Picture(UUID id, String alt, int width, int height) {}

    static IndexDocument of(LiveListing listing) {
        MakerCard maker = listing.maker();
        Tower tower = maker.tower();
        Photo photo = listing.content().photos().getFirst();
        return new IndexDocument(
                listing.id().value(),
                listing.slug(),
                listing.content().name(),
                listing.content().description(),
                listing.content().english().equals(Wording.NONE)
                        ? null
                        : listing.content().english(),
                details(listing),
                listing.content().craft().slug(),
                attributes(listing.content()),
                new Maker(maker.id().value(), maker.slug(), maker.name()),
                new TowerPlace(tower.slug(), tower.name(), tower.district(), tower.city(), tower.about()),
                listing.priceFrom().amount(),
                listing.available(),
                listing.content().promisedDays(),
                listing.onShelf() > 0,
                listing.isHalal(),
                new Picture(photo.image().value(), photo.alt(), photo.width(), photo.height()),
                listing.publishedAt().toEpochMilli());
    }

    Card toCard() {
        Tower place = new Tower(tower.slug(), tower.name(), tower.district(), tower.city(), tower.about());
        return new Card(
                new ListingId(id),
                slug,
                name,
                english == null ? "" : english.name(),
                Craft.ofSlug(craft),
                new MakerCard(new MakerId(maker.id()), maker.slug(), maker.name(), place),
                new Rupiah(price),
                new Photo(new ImageId(picture.id()), picture.alt(), picture.width(), picture.height()),
                available,
                promisedDays,
                halal);
    }

    /// An index from before there were any gives none.
    IndexDocument {
        attributes = attributes == null ? List.of() : List.copyOf(attributes);
    }

    private static List<String> attributes(ListingContent content) {
        return CraftAttributes.facets(content.craft()).stream()
                .flatMap(facet -> facet.kind().foundBy(content.said(facet.key())).stream()
                        .map(value -> SearchQuery.term(facet.key(), value)))
                .toList();
    }

    private static String details(LiveListing listing) {
        List<ListingContent.Attribute> attributes = listing.content().attributes();
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(listing.content().craft().slug()),
                                attributes.stream().map(ListingContent.Attribute::value))
                        .toList());
    }
}
