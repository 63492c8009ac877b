package id.pasarrusun.storefront.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.area.Areas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaGuessTests {

    private final Areas areas = new Areas();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Penggilingan|31.75.06.1003",
                "penggilingan, cakung|31.75.06.1003",
                "Penggilingan, Cakung, Jakarta Timur|31.75.06.1003",
                // a kecamatan of the same name around it does not confuse
                "Gambir|31.71.01.1001",
                "pulogebang|31.75.06.1005"
            })
    void oneNameIsOnePlace(String typed, String code) {
        assertThat(guess(typed, ""))
                .isInstanceOfSatisfying(
                        AreaGuess.One.class,
                        one -> assertThat(one.area()).extracting(Area::code).isEqualTo(code));
    }

    @Test
    void aNameOfManyPlacesLeavesTheChoice() {
        assertThat(guess("cakung", ""))
                .isInstanceOfSatisfying(
                        AreaGuess.Several.class,
                        several -> assertThat(several.areas())
                                .hasSizeBetween(2, AreaGuess.CHOICES_MAX)
                                .allSatisfy(area -> assertThat(area.label()).contains("Cakung")));
    }

    @Test
    void theChoiceCountsWhileItFitsTheName() {
        assertThat(guess("cakung", "31.75.06.1004")).isInstanceOf(AreaGuess.One.class);
        assertThat(guess("Gambir", "31.75.06.1004"))
                .isInstanceOfSatisfying(
                        AreaGuess.One.class,
                        one -> assertThat(one.area().kelurahan()).isEqualTo("Gambir"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Atlantis", "!!!"})
    void whatIsNoPlaceIsNone(String typed) {
        assertThat(guess(typed, "31.75.06.1004")).isInstanceOf(AreaGuess.None.class);
    }

    private AreaGuess guess(String typed, String chosen) {
        return AreaGuess.of(areas, typed, chosen);
    }
}
