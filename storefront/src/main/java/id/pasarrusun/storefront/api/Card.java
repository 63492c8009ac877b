package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.listing.LiveListing;
import java.util.UUID;

/// A product in a list.
///
/// @param priceRupiah of the cheapest variant
/// @param available pieces that can be bought now, all variants together
/// @param promisedDays days until it is ready to be sent
record Card(
        UUID id,
        String slug,
        String name,
        String craft,
        Named tower,
        Named maker,
        long priceRupiah,
        Image image,
        int available,
        int promisedDays) {

    static Card of(id.pasarrusun.catalog.search.Card found) {
        return new Card(
                found.id().value(),
                found.slug(),
                found.name(),
                found.craft().slug(),
                Named.of(found.maker().tower()),
                Named.of(found.maker()),
                found.price().amount(),
                Image.card(found.photo()),
                Math.max(0, found.available()),
                found.promisedDays());
    }

    static Card of(LiveListing listing) {
        return new Card(
                listing.id().value(),
                listing.slug(),
                listing.content().name(),
                listing.content().craft().slug(),
                Named.of(listing.maker().tower()),
                Named.of(listing.maker()),
                listing.priceFrom().amount(),
                Image.card(listing.content().photos().getFirst()),
                Math.max(0, listing.available()),
                listing.content().promisedDays());
    }
}
