package id.pasarrusun.catalog.listing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The readable end of an address, made from a name.
final class Slug {

    private static final int LENGTH_MAX = 80;
    private static final List<Integer> SUFFIX_LENGTHS = List.of(4, 12, 32);

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

    /// The slugs that a listing may have, the plain one first; each next one has a longer end of the listing's own.
    static List<String> choices(String name, ListingId id) {
        String plain = of(name);
        String ends = id.value().toString().replace("-", "");
        return Stream.concat(
                        Stream.of(plain),
                        SUFFIX_LENGTHS.stream().map(length -> plain + "-" + ends.substring(ends.length() - length)))
                .toList();
    }
}
