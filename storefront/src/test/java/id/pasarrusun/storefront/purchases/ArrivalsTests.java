package id.pasarrusun.storefront.purchases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalsTests {

    private static final Instant CAME = Instant.parse("2026-11-24T03:00:00Z");
    private static final String SINCE = String.valueOf(CAME.getEpochSecond());

    private Instant now = CAME;
    private final Arrivals arrivals = new Arrivals(() -> now);

    @Test
    void aBuyerHasJustComeForAWhileAndNotForEver() {
        assertThat(arrivals.now()).isEqualTo("?tiba=" + SINCE);
        assertThat(arrivals.recent(Map.of("tiba", SINCE))).isEqualTo(SINCE);

        now = CAME.plus(Arrivals.PATIENCE);
        assertThat(arrivals.recent(Map.of("tiba", SINCE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "999999999999", "9999999999999999999"})
    void aMomentThatWasNotIsNone(String since) {
        assertThat(arrivals.recent(Map.of("tiba", since))).isEmpty();
        assertThat(arrivals.recent(Map.of())).isEmpty();
    }

    @Test
    void onlyTheGatewaysWordThatItWasPaidIsAnArrival() {
        assertThat(arrivals.isFromTheGateway(Map.of("transaction_status", "settlement")))
                .isTrue();
        assertThat(arrivals.isFromTheGateway(Map.of("transaction_status", "pending")))
                .isFalse();
        assertThat(arrivals.isFromTheGateway(Map.of())).isFalse();
    }
}
