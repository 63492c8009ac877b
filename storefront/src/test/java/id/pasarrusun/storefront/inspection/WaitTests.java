package id.pasarrusun.storefront.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void isToldInTheUnitThatPeopleWouldUse() {
        assertThat(waited(Duration.ofMinutes(59))).isEqualTo(new Wait("inspection.wait.minutes", 59));
        assertThat(waited(Duration.ofHours(47))).isEqualTo(new Wait("inspection.wait.hours", 47));
        assertThat(waited(Duration.ofDays(3))).isEqualTo(new Wait("inspection.wait.days", 3));
    }

    @Test
    void isNeverLessThanNothing() {
        assertThat(waited(Duration.ofSeconds(-5))).isEqualTo(new Wait("inspection.wait.now", 0));
    }

    private static Wait waited(Duration time) {
        return Wait.of(NOW.minus(time), NOW);
    }
}
