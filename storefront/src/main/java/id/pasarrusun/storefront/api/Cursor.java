package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.search.Position;
import id.pasarrusun.catalog.search.Sort;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the next page of a list begins, as clients carry it: they need not understand it, and it holds for one order
/// only.
record Cursor(Sort sort, Position position) {

    private static final int LENGTH_MAX = 400;
    private static final String UUID = "s:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String LONG = "l:-?\\d{1,18}";
    private static final String SCORE = "(d:\\d{1,9}\\.\\d{1,17}(E-?\\d{1,2})?|" + LONG + ")";
    private static final Pattern BY_SCORE = Pattern.compile("RELEVANCE(\\|" + SCORE + "\\|" + LONG + ")?\\|" + UUID);
    private static final Pattern BY_NUMBER =
            Pattern.compile("(NEWEST|PRICE_ASC|PRICE_DESC)(\\|" + LONG + ")?\\|" + UUID);

    String text() {
        String plain = sort.name() + "|" + String.join("|", position.values());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// Empty for what [#text] never wrote.
    static Optional<Cursor> parse(String text) {
        return decoded(text)
                .filter(plain -> BY_SCORE.matcher(plain).matches()
                        || BY_NUMBER.matcher(plain).matches())
                .map(plain -> List.of(plain.split("\\|")))
                .map(parts -> new Cursor(Sort.valueOf(parts.getFirst()), new Position(parts.subList(1, parts.size()))));
    }

    private static Optional<String> decoded(String text) {
        try {
            return text.length() > LENGTH_MAX
                    ? Optional.empty()
                    : Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
