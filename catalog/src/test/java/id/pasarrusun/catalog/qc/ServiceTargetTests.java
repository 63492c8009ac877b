package id.pasarrusun.catalog.qc;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.qc.ServiceTarget.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTargetTests {

    private static final ServiceTarget TARGET = new ServiceTarget(2, 1, Set.of(LocalDate.parse("2026-12-25")));

    /// 27 November 2026 is a Friday, 25 December a Friday too.
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00, 2026-11-26T10:00",
        "2026-11-26T10:00, 2026-11-30T10:00",
        "2026-11-27T23:00, 2026-12-01T23:00",
        "2026-11-28T15:00, 2026-12-02T00:00",
        "2026-12-23T09:00, 2026-12-28T09:00"
    })
    void countsNoDayOff(String sent, String due) {
        assertThat(TARGET.due(at(sent))).isEqualTo(at(due));
        assertThat(TARGET.of(at(sent), at(due).minusSeconds(1))).isNotEqualTo(Standing.MISSED);
        assertThat(TARGET.of(at(sent), at(due))).isEqualTo(Standing.MISSED);
    }

    @Test
    void isNearOnTheLastDay() {
        assertThat(TARGET.of(at("2026-11-24T10:00"), at("2026-11-25T09:59"))).isEqualTo(Standing.MET);
        assertThat(TARGET.of(at("2026-11-24T10:00"), at("2026-11-25T10:00"))).isEqualTo(Standing.NEAR);
    }

    @Test
    void nothingGrowsOlderOnADayOff() {
        Instant friday = at("2026-11-27T10:00");

        assertThat(TARGET.of(friday, at("2026-11-28T10:00"))).isEqualTo(Standing.MET);
        assertThat(TARGET.of(friday, at("2026-11-30T09:00"))).isEqualTo(Standing.MET);
        assertThat(TARGET.of(friday, at("2026-11-30T10:00"))).isEqualTo(Standing.NEAR);
    }

    private static Instant at(String jakarta) {
        return Instant.parse(jakarta + ":00+07:00");
    }
}
