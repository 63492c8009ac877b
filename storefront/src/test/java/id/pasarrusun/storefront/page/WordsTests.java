package id.pasarrusun.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTests {

    private final Words words = new Words(Language.INDONESIAN, Map.of("greeting", "Halo {0}, ini {1}. {2}"));

    @Test
    void bracesInANameAreNotFilledIn() {
        assertThat(words.word("greeting", "Bu {1} $1", "pesanannya")).isEqualTo("Halo Bu {1} $1, ini pesanannya. {2}");
    }
}
