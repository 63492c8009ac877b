package id.pasarrusun.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.pasarrusun.storefront.account.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTemplateTests {

    /// A key that goes on with a plus is put together while the page is rendered, and told by the pages' own tests.
    private static final Pattern WORD = Pattern.compile("(?:page\\.word\\(|label = |hint = )\"([a-z.-]+)\"(?! \\+)");

    private final Words words = Words.load(Language.INDONESIAN);
    private final Assets assets = Assets.load();

    @Test
    void aProblemIsSaidInWordsWithAWayOn() {
        String html = render("page/problem.jte", new ProblemView(404, "Tidak ada", "Salah <alamat>.", "a1b2"));

        assertThat(html)
                .contains("<h1>Tidak ada</h1>", "Salah &lt;alamat&gt;.", "href=\"/\"", "a1b2", "lang=\"id\"")
                .contains(assets.url("pasar.css"));
    }

    @Test
    void noTemplateUsesAWordThatNoMessageFileHas() throws IOException {
        List<String> missing;
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            missing = templates
                    .filter(Files::isRegularFile)
                    .flatMap(PageTemplateTests::wordsOf)
                    .filter(key -> !words.has(key))
                    .toList();
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplatePutsTextOnAPageUnescaped() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            assertThat(templates.filter(Files::isRegularFile))
                    .noneMatch(file -> read(file).contains("$unsafe"));
        }
    }

    private String render(String template, Object view) {
        var facts = new PageContext.Facts("/", "/", new Visitor.Guest(), 0, "token", false, false);
        StringOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(template, Map.of("page", new PageContext(words, assets, facts), "view", view), output);
        return output.toString();
    }

    private static Stream<String> wordsOf(Path template) {
        return WORD.matcher(read(template)).results().map((MatchResult found) -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
