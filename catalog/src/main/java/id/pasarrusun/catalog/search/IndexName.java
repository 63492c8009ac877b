package id.pasarrusun.catalog.search;

/// What the index of listings is called: an alias that is read and written, over an index that can be replaced.
final class IndexName {

    private IndexName() {}

    static String alias(SearchSettings settings) {
        return settings.indexPrefix() + "listing";
    }

    /// Names sort by the time at which they were made.
    static String fresh(SearchSettings settings, long millis) {
        return alias(settings) + "-" + millis;
    }
}
