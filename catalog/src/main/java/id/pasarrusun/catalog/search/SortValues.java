package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch._types.FieldValue;

/// Sort values as text and back, with their type in front.
final class SortValues {

    private SortValues() {}

    static String encode(FieldValue value) {
        return switch (value._kind()) {
            case Double -> "d:" + value.doubleValue();
            case Long -> "l:" + value.longValue();
            case String -> "s:" + value.stringValue();
            case Boolean, Null, Any -> throw new IllegalStateException("Nothing is sorted by " + value);
        };
    }

    /// @throws IllegalArgumentException for what [#encode] never wrote
    static FieldValue decode(String text) {
        String value = text.length() < 2 ? "" : text.substring(2);
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case 'd' -> FieldValue.of(Double.parseDouble(value));
            case 'l' -> FieldValue.of(Long.parseLong(value));
            case 's' -> FieldValue.of(value);
            default -> throw new IllegalArgumentException("Not a place in a list: " + text);
        };
    }
}
