package id.pasarrusun.storefront.page;

import org.jspecify.annotations.Nullable;

/// What a maker or an admin wrote, as a page shows it.
///
/// @param lang the language it is in, for its element to say so; null when it is the page's own
public record Said(String text, @Nullable String lang) {

    /// @param own in the shop's own language, in which everything is said
    /// @param english empty when nothing was written in it; then the own words are shown
    static Said in(Language page, String own, String english) {
        return switch (page) {
            case INDONESIAN -> new Said(own, null);
            case ENGLISH -> english.isBlank() ? new Said(own, Language.INDONESIAN.code()) : new Said(english, null);
        };
    }
}
