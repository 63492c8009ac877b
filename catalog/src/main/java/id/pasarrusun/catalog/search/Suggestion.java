package id.pasarrusun.catalog.search;

/// What a search box offers while somebody types.
///
/// @param slug where it leads
public record Suggestion(String text, Kind kind, String slug) {

    /// What a suggestion leads to.
    public enum Kind {
        PRODUCT,
        MAKER,
        CRAFT
    }
}
