package id.pasarrusun.storefront.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"081234567890", "6281234567890", "+62 812-3456-7890", "81234567890", "(0812) 3456 7890"})
    void isOneNumberHoweverItIsWritten(String text) {
        assertThat(PhoneNumber.parse(text)).contains(new PhoneNumber("+6281234567890"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0812", "+14155550100", "0211234567", "08123456789012345", "halo"})
    void isNothingThatCannotBeCalled(String text) {
        assertThat(PhoneNumber.parse(text)).isEmpty();
    }
}
