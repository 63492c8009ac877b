package id.pasarrusun.catalog.search;

import java.util.OptionalLong;

/// What the index of listings is called: an alias that is read and written, over an index that can be replaced.
final class IndexName {

    private static final int DIGITS_MAX = 18;

    private IndexName() {}

    static String alias(SearchSettings settings) {
        return settings.indexPrefix() + "listing";
    }

    /// Names sort by the time at which they were made.
    static String fresh(SearchSettings settings, long millis) {
        return alias(settings) + "-" + millis;
    }

    /// All that stand or stood behind the alias, and perhaps others that begin so.
    static String all(String alias) {
        return alias + "-*";
    }

    /// When an index was made; empty when it is none of ours.
    static OptionalLong madeAt(String alias, String name) {
        String digits = name.startsWith(alias + "-") ? name.substring(alias.length() + 1) : "";
        return digits.matches("[0-9]{1," + DIGITS_MAX + "}")
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }
}
