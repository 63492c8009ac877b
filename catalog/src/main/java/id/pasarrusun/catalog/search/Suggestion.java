package id.pasarrusun.catalog.search;

import org.jspecify.annotations.Nullable;

/// What a search box offers while somebody types.
///
/// @param slug where it leads; null for a mere query
public record Suggestion(String text, Kind kind, @Nullable String slug) {

    /// What a suggestion leads to.
    public enum Kind {
        PRODUCT,
        MAKER,
        CRAFT,
        QUERY
    }
}
