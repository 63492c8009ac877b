package id.pasarrusun.storefront.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every word shown to people in one language, by its key: all message files of that language read as one.
public final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Map<String, String> words;

    Words(Language language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    public static Words load(Language language) {
        Map<String, String> words = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/" + language.code() + "/*.properties")) {
                read(file, words);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Words(language, words);
    }

    private String written(Object argument) {
        return argument instanceof Instant at ? Formats.moment(at, language) : String.valueOf(argument);
    }

    public Language language() {
        return language;
    }

    /// The words of `key`, with `{0}`, `{1}` … replaced; an instant is written as a moment of this language.
    ///
    /// @throws IllegalArgumentException when no message file has the key
    public String word(String key, Object... arguments) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("No message file has the key " + key);
        }
        return PLACE.matcher(word).replaceAll(place -> Matcher.quoteReplacement(filled(place, arguments)));
    }

    /// In one pass, so that braces in somebody's name stay what she wrote.
    private String filled(MatchResult place, Object... arguments) {
        int number = Integer.parseInt(place.group(1));
        return number < arguments.length ? written(arguments[number]) : place.group();
    }

    /// What a maker wrote in the shop's own language and, perhaps, in English, as a page in this language shows it.
    public Said said(String own, String english) {
        return Said.in(language, own, english);
    }

    /// What a maker chose for an attribute, in this language; what she wrote herself stays as it is.
    public Said attribute(String name, String value) {
        String key = "attribute." + name + "." + value;
        return has(key) ? new Said(word(key), null) : said(value, "");
    }

    public Set<String> keys() {
        return words.keySet();
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    private static void read(Resource file, Map<String, String> words) throws IOException {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (String key : read.stringPropertyNames()) {
            if (words.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("Two message files have the key " + key);
            }
        }
    }
}
