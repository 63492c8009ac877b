package id.pasarrusun.catalog.search;

import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.maker.Craft;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody is looking for. Several values of one facet widen, several facets narrow.
///
/// @param text as typed, at most [#TEXT_MAX] characters; blank finds everything
/// @param towers slugs
/// @param makers slugs
/// @param attributes values by the keys of the attributes that the one craft tells; empty unless one craft is chosen
/// @param minPrice whole rupiah, inclusive
/// @param maxPrice whole rupiah, inclusive
/// @param readyOnly only what can be bought now
/// @param page how much, and where it begins
public record SearchQuery(
        String text,
        Set<Craft> crafts,
        Set<String> towers,
        Set<String> makers,
        Map<String, Set<String>> attributes,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        boolean readyOnly,
        boolean halalOnly,
        Sort sort,
        Page page) {

    public static final int TEXT_MAX = 200;
    public static final int VALUES_MAX = 20;

    public SearchQuery {
        text = text.strip();
        if (text.length() > TEXT_MAX) {
            throw new IllegalArgumentException("A search has at most " + TEXT_MAX + " characters");
        }
        crafts = Set.copyOf(crafts);
        towers = Set.copyOf(towers);
        makers = Set.copyOf(makers);
        if (towers.size() > VALUES_MAX || makers.size() > VALUES_MAX) {
            throw new IllegalArgumentException("A facet takes at most " + VALUES_MAX + " values");
        }
        attributes = Map.copyOf(attributes);
        if (!attributes.isEmpty() && crafts.size() != 1) {
            throw new IllegalArgumentException("Attributes are those of one craft");
        }
        Set<Craft> told = crafts;
        attributes.forEach((key, values) -> values.forEach(value -> check(told, key, value)));
    }

    private static void check(Set<Craft> crafts, String key, String value) {
        boolean offered = crafts.stream()
                .flatMap(craft -> CraftAttributes.find(craft, key).stream())
                .anyMatch(attribute -> attribute.offers(value));
        if (!offered) {
            throw new IllegalArgumentException("Nothing is found by " + term(key, value));
        }
    }

    /// How the index writes the value of an attribute.
    static String term(String key, String value) {
        return key + "=" + value;
    }

    /// The craft whose attributes can be chosen by.
    Optional<Craft> onlyCraft() {
        return crafts.size() == 1 ? crafts.stream().findFirst() : Optional.empty();
    }

    SearchQuery withText(String other) {
        return new SearchQuery(
                other, crafts, towers, makers, attributes, minPrice, maxPrice, readyOnly, halalOnly, sort, page);
    }

    /// Everything, newest first, of the size given.
    public static SearchQuery newest(int size) {
        return new SearchQuery(
                "", Set.of(), Set.of(), Set.of(), Map.of(), null, null, false, false, Sort.NEWEST, Page.first(size));
    }

    /// A stretch of results: by number for people, by position for programs.
    ///
    /// @param size 1 to [#SIZE_MAX] results
    /// @param from how many results are passed over; `from + size` reaches at most [#REACH_MAX]
    /// @param after the position behind which the stretch begins; then `from` is 0
    public record Page(int size, int from, @Nullable Position after) {

        public static final int SIZE_MAX = 100;
        public static final int REACH_MAX = 10_000;

        public Page {
            if (size < 1 || size > SIZE_MAX || from < 0 || from + size > REACH_MAX) {
                throw new IllegalArgumentException(
                        "A page of " + size + " from " + from + " on lies outside what can be reached");
            }
        }

        public static Page first(int size) {
            return new Page(size, 0, null);
        }
    }
}
