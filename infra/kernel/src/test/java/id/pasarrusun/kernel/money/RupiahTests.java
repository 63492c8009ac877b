package id.pasarrusun.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RupiahTests {

    @Test
    void isNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rupiah(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.of(1).minus(Rupiah.of(2)));
    }

    @Test
    void refusesWhatDoesNotFitRatherThanWrapAround() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rupiah.of(Long.MAX_VALUE).plus(Rupiah.of(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rupiah.of(Long.MAX_VALUE).times(2));
    }

    @Test
    void countsExactly() {
        assertThat(Rupiah.of(85_000).times(3).plus(Rupiah.of(1))).isEqualTo(Rupiah.of(255_001));
    }
}
