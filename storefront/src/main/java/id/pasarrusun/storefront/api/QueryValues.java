package id.pasarrusun.storefront.api;

import id.pasarrusun.storefront.page.FieldFault;
import id.pasarrusun.storefront.page.Refused;
import id.pasarrusun.storefront.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;

/// Reads a query string. What has the wrong form is noted, so that all of it is refused at once.
final class QueryValues {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SLUG_MAX = 120;

    private final MultiValueMap<String, String> values;
    private final Words words;
    private final List<FieldFault> faults = new ArrayList<>();

    QueryValues(MultiValueMap<String, String> values, Words words) {
        this.values = values;
        this.words = words;
    }

    /// What `reader` makes of the query.
    ///
    /// @throws org.springframework.web.ErrorResponseException of status 400 when any value has the wrong form
    static <T> T read(ServerHttpRequest request, Words words, Function<QueryValues, T> reader) {
        QueryValues query = new QueryValues(request.getQueryParams(), words);
        T read = reader.apply(query);
        if (!query.faults.isEmpty()) {
            throw Refused.malformed(query.faults);
        }
        return read;
    }

    static boolean isSlug(String text) {
        return text.length() <= SLUG_MAX && SLUG.matcher(text).matches();
    }

    /// Words as somebody typed them; empty when there are none.
    String text(String name, int lengthMax) {
        String text = single(name).orElse("").strip();
        return text.length() > lengthMax ? wrong(name, "too-long", () -> "", lengthMax) : text;
    }

    boolean flag(String name) {
        return switch (single(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> wrong(name, "not-true-or-false", () -> false);
        };
    }

    /// An amount in whole rupiah, if there is one; none is beyond what the index can compare.
    @Nullable
    Long rupiah(String name, long most) {
        Optional<String> text = single(name);
        if (text.isPresent() && !WHOLE.matcher(text.get()).matches()) {
            return wrong(name, "not-rupiah", () -> 0L);
        }
        return text.map(Long::valueOf).map(amount -> Math.min(amount, most)).orElse(null);
    }

    int whole(String name, int least, int most, int otherwise) {
        String text = single(name).orElse(String.valueOf(otherwise));
        long number = WHOLE.matcher(text).matches() ? Long.parseLong(text) : -1;
        return number < least || number > most
                ? wrong(name, "out-of-range", () -> otherwise, least, most)
                : (int) number;
    }

    /// What a single value says, where not every text says something.
    <T> Optional<T> parsed(String name, Function<String, Optional<T>> parser) {
        return single(name).flatMap(text -> known(name, text, parser));
    }

    /// What each of several values says.
    <T> Set<T> all(String name, int most, Function<String, Optional<T>> parser) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > most) {
            return wrong(name, "too-many", Set::of, most);
        }
        Set<T> all = new LinkedHashSet<>();
        given.forEach(text -> known(name, plain(text), parser).ifPresent(all::add));
        return all;
    }

    Set<String> slugs(String name, int most) {
        return all(name, most, text -> Optional.of(text).filter(QueryValues::isSlug));
    }

    private <T> Optional<T> known(String name, String text, Function<String, Optional<T>> parser) {
        Optional<T> parsed = parser.apply(text);
        return parsed.isPresent() ? parsed : wrong(name, "unknown-value", Optional::empty);
    }

    private Optional<String> single(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            return wrong(name, "repeated", Optional::empty);
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(plain(given.getFirst()));
    }

    private static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private <T> T wrong(String name, String code, Supplier<T> instead, Object... arguments) {
        faults.add(new FieldFault(name, code, words.word("api.fault." + code, arguments)));
        return instead.get();
    }
}
