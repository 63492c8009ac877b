package id.pasarrusun.storefront.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A column that a table may have, by the name that we give it and by those that others do.
///
/// @param required whether a table without it cannot be read
public record Column(String name, boolean required, List<String> others) {

    public Column {
        others = List.copyOf(others);
    }

    public static Column needed(String name, String... others) {
        return new Column(name, true, List.of(others));
    }

    public static Column optional(String name, String... others) {
        return new Column(name, false, List.of(others));
    }

    boolean isCalled(String header) {
        String plain = plain(header);
        return Stream.concat(Stream.of(name), others.stream()).anyMatch(plain::equals);
    }

    /// `Harga (Rp) *` as `harga_rp`
    static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
    }
}
