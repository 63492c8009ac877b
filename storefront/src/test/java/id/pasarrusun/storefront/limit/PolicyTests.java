package id.pasarrusun.storefront.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PolicyTests {

    @Test
    void givesBackEvenly() {
        Policy policy = new Policy("p", 5, Duration.ofHours(1));

        assertThat(policy.spacing()).isEqualTo(Duration.ofMinutes(12));
        assertThat(policy.burst()).isEqualTo(Duration.ofMinutes(48));
    }

    @Test
    void letsAtLeastOneThrough() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Policy("p", 0, Duration.ofHours(1)));
    }

    @Test
    void roundsTheWaitUpToWholeSeconds() {
        assertThat(new Limit.Exceeded(Duration.ofMillis(1001)).seconds()).isEqualTo(2);
        assertThat(new Limit.Exceeded(Duration.ZERO).seconds()).isEqualTo(1);
    }
}
