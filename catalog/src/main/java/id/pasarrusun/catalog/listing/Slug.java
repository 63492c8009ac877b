package id.pasarrusun.catalog.listing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/// The readable end of an address, made from a name.
final class Slug {

    private static final int LENGTH_MAX = 80;
    private static final int SUFFIX_LENGTH = 4;

    private Slug() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String trimmed =
                plain.substring(0, Math.min(plain.length(), LENGTH_MAX)).replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "produk" : trimmed;
    }

    /// The slug with an end of its own, for a name that is taken.
    static String of(String name, ListingId id) {
        UUID value = id.value();
        String end = Long.toHexString(value.getLeastSignificantBits());
        return of(name) + "-" + end.substring(end.length() - SUFFIX_LENGTH);
    }
}
