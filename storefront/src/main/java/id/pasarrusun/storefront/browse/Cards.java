package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.search.Card;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.page.ProductCard.Selling;
import java.util.List;
import java.util.stream.IntStream;

/// Puts goods on cards.
final class Cards {

    private static final int IN_SIGHT = 2;

    private Cards() {}

    static ProductCard of(Card found) {
        return new ProductCard(
                found.slug(),
                found.name(),
                found.english(),
                Formats.rupiah(found.price()),
                found.maker().name(),
                shortName(found.maker().tower()),
                picture(found.photo()),
                found.available(),
                found.promisedDays(),
                Selling.USUAL);
    }

    /// Large, at the top of the front page.
    static ProductCard poster(Card found) {
        Photo photo = found.photo();
        return of(found).with(Picture.poster(photo.image(), photo.alt(), photo.width(), photo.height()));
    }

    static ProductCard of(LiveListing listing) {
        List<Photo> photos = listing.content().photos();
        MakerCard maker = listing.maker();
        return new ProductCard(
                listing.slug(),
                listing.content().name(),
                listing.content().english().name(),
                Formats.rupiah(listing.priceFrom()),
                maker.name(),
                shortName(maker.tower()),
                photos.isEmpty() ? null : picture(photos.getFirst()),
                listing.available(),
                listing.content().promisedDays(),
                selling(listing));
    }

    private static Selling selling(LiveListing listing) {
        if (listing.backOn() != null) {
            return Selling.AWAY;
        }
        return listing.onShelf() == 0 && listing.available() > 0 ? Selling.MADE : Selling.USUAL;
    }

    /// A page's first list: the cards on top are in sight at once.
    static List<ProductCard> of(List<Card> found) {
        return IntStream.range(0, found.size())
                .mapToObj(index -> index < IN_SIGHT ? of(found.get(index)).atOnce() : of(found.get(index)))
                .toList();
    }

    static List<ProductCard> ofListings(List<LiveListing> listings) {
        return listings.stream().map(Cards::of).toList();
    }

    /// `Rusunawa Marunda` as `Marunda`: a card has little room, and all of them are rusunawa.
    static String shortName(Tower tower) {
        return shortName(tower.name());
    }

    static String shortName(String tower) {
        return tower.replaceFirst("^Rusun(awa)? ", "");
    }

    private static Picture picture(Photo photo) {
        return Picture.card(photo.image(), photo.alt(), photo.width(), photo.height());
    }
}
