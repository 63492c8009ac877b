package id.pasarrusun.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    private static final int SAMPLES = 10_000;

    @Test
    void partsAlwaysSumToTheWholeAndStayWithinOneRupiahOfTheirDue() {
        Random random = new Random(20_261_124);
        for (int sample = 0; sample < SAMPLES; sample++) {
            Rupiah whole = Rupiah.of(random.nextLong(1_000_000_000_000L));
            List<Long> weights = LongStream.range(0, 1 + random.nextInt(12))
                    .map(i -> 1 + random.nextLong(1_000_000))
                    .boxed()
                    .toList();

            List<Rupiah> parts = Share.split(whole, weights);

            assertThat(Rupiah.sum(parts)).isEqualTo(whole);
            double total = weights.stream().mapToLong(Long::longValue).sum();
            for (int i = 0; i < parts.size(); i++) {
                double due = whole.amount() * (weights.get(i) / total);
                assertThat((double) parts.get(i).amount()).isBetween(due - 1.01, due + 1.01);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"100, 250, 3", "99, 250, 2", "1, 5000, 1", "0, 5000, 0", "12345, 0, 0", "12345, 10000, 12345"})
    void takesBasisPointsRoundedHalfUp(long whole, int basisPoints, long part) {
        assertThat(Share.of(Rupiah.of(whole), basisPoints)).isEqualTo(Rupiah.of(part));
    }

    @Test
    void givesRupiahLeftOverToTheLargestRemaindersAndTiesToTheEarlier() {
        assertThat(Share.split(Rupiah.of(10), List.of(1L, 1L, 1L)))
                .containsExactly(Rupiah.of(4), Rupiah.of(3), Rupiah.of(3));
    }

    @Test
    void refusesWeightsThatCannotShareAnything() {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.split(Rupiah.of(10), List.of(0L, 0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.split(Rupiah.of(10), List.of(2L, -1L)));
    }
}
