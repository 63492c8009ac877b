package id.pasarrusun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.common.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardAnalysisPluginTests {

    private static final Settings INDONESIAN =
            Settings.builder().put("language", "indonesian").build();

    @ParameterizedTest
    @CsvSource({"menganyam, anyam", "anyaman, anyam", "rajutan, rajut", "membatik, batik", "dibatik, batik"})
    void stemsTheWordsOfTheCrafts(String word, String stem) throws IOException {
        assertThat(filter("stemmer", INDONESIAN, word)).containsExactly(stem);
    }

    @Test
    void refusesToStemAnotherLanguage() {
        Settings english = Settings.builder().put("language", "english").build();

        assertThatIllegalArgumentException().isThrownBy(() -> filter("stemmer", english, "baskets"));
    }

    @Test
    void foldsAccents() throws IOException {
        assertThat(filter("asciifolding", Settings.EMPTY, "kafé")).containsExactly("kafe");
    }

    @Test
    void cutsPrefixesOfTheLengthsAskedFor() throws IOException {
        Settings upToThree =
                Settings.builder().put("min_gram", 1).put("max_gram", 3).build();

        assertThat(filter("edge_ngram", upToThree, "bakso")).containsExactly("b", "ba", "bak");
    }

    @Test
    void keepsTheWholeWordBesideItsPrefixesWhenAskedTo() throws IOException {
        Settings withTheWhole = Settings.builder()
                .put("max_gram", 2)
                .put("preserve_original", true)
                .build();

        assertThat(filter("edge_ngram", withTheWhole, "bakso")).containsExactly("b", "ba", "bakso");
    }

    @SuppressWarnings("DataFlowIssue")
    private static List<String> filter(String name, Settings settings, String text) throws IOException {
        WhitespaceTokenizer tokenizer = new WhitespaceTokenizer();
        tokenizer.setReader(new StringReader(text));
        var provider = new StandardAnalysisPlugin().getTokenFilters().get(name);
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = provider.get(null, null, name, settings).create(tokenizer)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
        }
        return terms;
    }
}
