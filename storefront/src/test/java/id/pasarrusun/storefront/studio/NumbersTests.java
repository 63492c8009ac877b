package id.pasarrusun.storefront.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {

    @ParameterizedTest
    @ValueSource(strings = {"85000", "85.000", " Rp 85.000 ", "Rp85.000,00", "rp. 85 000", "85.000,-"})
    void readsAPriceHoweverItIsTyped(String typed) {
        assertThat(Numbers.read(typed)).isEqualTo(OptionalLong.of(85_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "delapan puluh", "-5", "85,5", "9999999999999", "1e5"})
    void guessesNothing(String typed) {
        assertThat(Numbers.read(typed)).isEmpty();
    }

    @Test
    void keepsWithinItsLimits() {
        assertThat(Numbers.read("90", 0, 90)).hasValue(90);
        assertThat(Numbers.read("91", 0, 90)).isEmpty();
    }
}
