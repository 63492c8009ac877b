package id.pasarrusun.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Both languages say the same things, and all that a page says.
class DictionaryTests {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /// A key that stands whole in a template or in code: what is put together while a page is made ends with a point.
    private static final Pattern USED = Pattern.compile("\\bword\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");

    private static final Pattern BARE_ADDRESS =
            Pattern.compile("\\b(?:href|action|formaction|hx-get|hx-post)=\"/[^\"]*\"");

    private final Words indonesian = Words.load(Language.INDONESIAN);
    private final Words english = Words.load(Language.ENGLISH);

    @Test
    void everyKeyStandsInBothLanguages() {
        assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(indonesian.keys());
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(indonesian.keys())
                .allSatisfy(
                        key -> assertThat(places(english.word(key))).as(key).isEqualTo(places(indonesian.word(key))));
    }

    @Test
    void everyWordThatIsAskedForIsThere() throws IOException {
        assertThat(indonesian.keys()).containsAll(found(USED, Path.of("src/main/jte"), Path.of("src/main/java")));
    }

    @Test
    void everyLinkStaysInTheLanguageOfItsPage() throws IOException {
        assertThat(found(BARE_ADDRESS, Path.of("src/main/jte"))).isEmpty();
    }

    private static Set<String> places(String word) {
        return PLACE.matcher(word).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, Path... folders) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    pattern.matcher(Files.readString(file))
                            .results()
                            .map(match -> match.groupCount() == 0 ? file + ": " + match.group() : match.group(1))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
