package id.pasarrusun.storefront.inspection;

import org.jspecify.annotations.Nullable;

/// One thing that a listing says of itself.
///
/// @param label key of its name
/// @param value what it says, or the key of the words for it
/// @param worded whether the value is a key
/// @param lang the language of what it says, when that is another than the shop's own
public record Fact(
        String label,
        String value,
        boolean worded,
        @Nullable String lang) {

    static Fact said(String label, String value) {
        return new Fact(label, value, false, null);
    }

    static Fact english(String label, String value) {
        return new Fact(label, value, false, "en");
    }

    static Fact worded(String label, String key) {
        return new Fact(label, key, true, null);
    }
}
