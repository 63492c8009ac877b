package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
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
                && (!query.readyOnly() || listing.onShelf() > 0)
                && (!query.halalOnly() || listing.isHalal())
                && query.attributes().entrySet().stream()
                        .allMatch(asked -> says(listing, asked.getKey(), asked.getValue()))
                && holdsWords(listing, query.text());
    }

    private static boolean says(LiveListing listing, String key, Set<String> values) {
        return IndexDocument.of(listing).attributes().stream()
                .anyMatch(said -> values.stream().anyMatch(value -> said.equals(SearchQuery.term(key, value))));
    }

    private static boolean holdsWords(LiveListing listing, String text) {
        ListingContent content = listing.content();
        String all = String.join(
                        " ",
                        content.name(),
                        content.description(),
                        content.english().name(),
                        content.english().description(),
                        listing.maker().name())
                .toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    private static Answer answer(List<Card> found, SearchQuery query) {
        List<Card> ordered = found.stream().sorted(order(query.sort())).toList();
        int from = from(ordered, query.page());
        int to = Math.min(from + query.page().size(), ordered.size());
        Position next = to < ordered.size() ? position(ordered.get(to - 1)) : null;
        return new Answer(ordered.subList(from, to), found.size(), Facets.NONE, null, true, next);
    }

    private static int from(List<Card> ordered, SearchQuery.Page page) {
        return page.after() == null
                ? Math.min(page.from(), ordered.size())
                : indexAfter(ordered, page.after().values().getLast());
    }

    /// Every position ends with the id of its result. What was taken down since then ends the list.
    private static int indexAfter(List<Card> ordered, String id) {
        return IntStream.range(0, ordered.size())
                .filter(i -> id.equals(id(ordered.get(i))))
                .map(i -> i + 1)
                .findFirst()
                .orElse(ordered.size());
    }

    private static Position position(Card last) {
        return new Position(List.of(id(last)));
    }

    private static String id(Card card) {
        return SortValues.encode(FieldValue.of(card.id().value().toString()));
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
