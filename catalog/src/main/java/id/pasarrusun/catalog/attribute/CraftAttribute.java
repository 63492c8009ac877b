package id.pasarrusun.catalog.attribute;

/// One thing that a craft tells of what it makes, such as the motif of a batik.
///
/// @param key under which an answer lies, and by which buyers narrow a list
/// @param required whether nothing is sent to quality control without it
/// @param filterable whether buyers choose by it
public record CraftAttribute(String key, boolean required, boolean filterable, AttributeKind kind) {

    public static final int KEY_MAX = 40;

    public CraftAttribute {
        if (!key.matches("[a-z]{1," + KEY_MAX + "}")) {
            throw new IllegalArgumentException("An attribute is called by one small word, not " + key);
        }
        if (filterable && kind.values().isEmpty()) {
            throw new IllegalArgumentException("Nothing can be chosen by " + key);
        }
    }

    /// Whether a value is one by which things are found.
    public boolean offers(String value) {
        return filterable && kind.values().contains(value);
    }
}
