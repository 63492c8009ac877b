package id.pasarrusun.payments.fee;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.payments.MovableClock;
import id.pasarrusun.payments.PaymentsDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommissionsIntegrationTests {

    private static final UUID RATMI = new UUID(5, 1);
    private static final UUID YANTI = new UUID(5, 2);

    private final MovableClock clock = new MovableClock();
    private final Commissions commissions =
            FeeWorld.commissions(PaymentsDatabase.fresh().client(), clock);

    @Test
    void aRuleOfOnesOwnComesBeforeTheOneForAllAndThatBeforeTheConfiguredRate() {
        assertThat(rates()).isEqualTo(Map.of(RATMI, 0, YANTI, 0));

        agree(null, 1_000, clock.instant());
        agree(RATMI, 500, clock.instant());

        assertThat(rates()).isEqualTo(Map.of(RATMI, 500, YANTI, 1_000));
    }

    @Test
    void aRuleCountsFromItsBeginningOn() {
        agree(RATMI, 500, clock.instant());
        agree(RATMI, 300, clock.instant().plus(Duration.ofDays(1)));

        assertThat(rates()).containsEntry(RATMI, 500);
        clock.move(Duration.ofDays(1));
        assertThat(rates()).containsEntry(RATMI, 300);
    }

    private void agree(@Nullable UUID payee, int points, Instant begins) {
        commissions.agree(payee, new CommissionRate(points), begins).block(Duration.ofSeconds(10));
    }

    private Map<UUID, Integer> rates() {
        Map<UUID, CommissionRate> rates =
                commissions.rates(List.of(RATMI, YANTI)).block(Duration.ofSeconds(10));
        return Objects.requireNonNull(rates).entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, rate -> rate.getValue().basisPoints()));
    }
}
