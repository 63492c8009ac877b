package id.pasarrusun.storefront.desk;

/// One thing that a listing says of itself.
///
/// @param label key of its name
/// @param value what it says, or the key of the words for it
/// @param worded whether the value is a key
public record Fact(String label, String value, boolean worded) {

    static Fact said(String label, String value) {
        return new Fact(label, value, false);
    }

    static Fact worded(String label, String key) {
        return new Fact(label, key, true);
    }
}
