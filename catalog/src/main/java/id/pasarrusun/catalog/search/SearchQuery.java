package id.pasarrusun.catalog.search;

import id.pasarrusun.catalog.maker.Craft;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody is looking for. Several values of one facet widen, several facets narrow.
///
/// @param text as typed, at most [#TEXT_MAX] characters; blank finds everything
/// @param towers slugs
/// @param makers slugs
/// @param minPrice whole rupiah, inclusive
/// @param maxPrice whole rupiah, inclusive
/// @param readyOnly only what can be bought now
/// @param page how much, and where it begins
public record SearchQuery(
        String text,
        Set<Craft> crafts,
        Set<String> towers,
        Set<String> makers,
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
    }

    SearchQuery withText(String other) {
        return new SearchQuery(other, crafts, towers, makers, minPrice, maxPrice, readyOnly, halalOnly, sort, page);
    }

    /// Everything, newest first, of the size given.
    public static SearchQuery newest(int size) {
        return new SearchQuery(
                "", Set.of(), Set.of(), Set.of(), null, null, false, false, Sort.NEWEST, Page.first(size));
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
