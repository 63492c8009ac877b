package id.pasarrusun.catalog.search;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/// What the database can say while the index does not answer: the newest listings that hold the words as typed.
final class Fallback {

    private static final int LOOKED_THROUGH_MAX = 500;

    private final Listings listings;

    Fallback(Listings listings) {
        this.listings = listings;
    }

    Mono<Answer> search(SearchQuery query) {
        return listings.newest(LOOKED_THROUGH_MAX)
                .filter(listing -> matches(listing, query))
                .map(listing -> IndexDocument.of(listing).toCard())
                .collectList()
                .map(cards -> answer(cards, query));
    }

    private static boolean matches(LiveListing listing, SearchQuery query) {
        long price = listing.priceFrom().amount();
        return (query.crafts().isEmpty()
                        || query.crafts().contains(listing.content().craft()))
                && (query.towers().isEmpty()
                        || query.towers().contains(listing.maker().tower().slug()))
                && (query.makers().isEmpty()
                        || query.makers().contains(listing.maker().slug()))
                && (query.minPrice() == null || price >= query.minPrice())
                && (query.maxPrice() == null || price <= query.maxPrice())
                && (!query.readyOnly() || listing.available() > 0)
                && (!query.halalOnly()
                        || (listing.content().food() != null
                                && listing.content().food().halal()))
                && holdsWords(listing, query.text());
    }

    private static boolean holdsWords(LiveListing listing, String text) {
        String all = (listing.content().name() + " " + listing.content().description() + " "
                        + listing.maker().name())
                .toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    private static Answer answer(List<Card> found, SearchQuery query) {
        List<Card> page = found.stream()
                .sorted(order(query.sort()))
                .skip(query.page().from())
                .limit(query.page().size())
                .toList();
        return new Answer(page, found.size(), Facets.NONE, null, true, null);
    }

    /// The listings come newest first, and sorting keeps equal ones in their order.
    private static Comparator<Card> order(Sort sort) {
        return switch (sort) {
            case RELEVANCE, NEWEST -> Comparator.comparingInt(card -> 0);
            case PRICE_ASC -> Comparator.comparing(Card::price);
            case PRICE_DESC -> Comparator.comparing(Card::price).reversed();
        };
    }
}
