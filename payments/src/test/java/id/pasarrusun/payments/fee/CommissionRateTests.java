package id.pasarrusun.payments.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.kernel.money.Rupiah;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommissionRateTests {

    @Test
    void neverTakesMoreThanTheLineAndGrowsWithTheRate() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            Rupiah line = Rupiah.of(random.nextLong(1_000_000_000));
            int points = random.nextInt(10_000);

            long less = new CommissionRate(points).of(line).amount();
            long more = new CommissionRate(points + 1).of(line).amount();

            assertThat(more).isBetween(less, line.amount());
        }
    }

    @ParameterizedTest
    @CsvSource({"10000, 500, 500", "9, 500, 0", "10, 500, 1", "10, 499, 0", "81250, 0, 0", "81250, 10000, 81250"})
    void roundsToWholeRupiah(long line, int points, long commission) {
        assertThat(new CommissionRate(points).of(Rupiah.of(line))).isEqualTo(Rupiah.of(commission));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001})
    void liesBetweenNothingAndAll(int points) {
        assertThatThrownBy(() -> new CommissionRate(points)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FeeSettings(points)).isInstanceOf(IllegalArgumentException.class);
    }
}
