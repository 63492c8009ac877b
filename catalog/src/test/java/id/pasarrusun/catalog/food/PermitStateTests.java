package id.pasarrusun.catalog.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.food.PermitState.Officer;
import id.pasarrusun.catalog.food.PermitState.Pending;
import id.pasarrusun.catalog.food.PermitState.Refused;
import id.pasarrusun.catalog.food.PermitState.Valid;
import id.pasarrusun.catalog.food.PermitState.Withdrawn;
import id.pasarrusun.catalog.maker.MakerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PermitStateTests {

    private static final Officer SARI = new Officer(new UUID(0, 1), "Bu Sari");
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void whatWaitsIsFoundValidOrRefused() {
        assertThat(new Pending().accept(SARI, NOON)).isEqualTo(new Valid(SARI, NOON));
        assertThat(new Pending().refuse(SARI, NOON, "Nomor milik orang lain"))
                .isEqualTo(new Refused(SARI, NOON, "Nomor milik orang lain"));
    }

    @Test
    void whatIsValidCanBeWithdrawn() {
        assertThat(new Valid(SARI, NOON).withdraw(SARI, NOON, "Dicabut BPOM"))
                .isEqualTo(new Withdrawn(SARI, NOON, "Dicabut BPOM"));
    }

    @Test
    void nobodyRefusesWithoutAReason() {
        assertThatThrownBy(() -> new Pending().refuse(SARI, NOON, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Valid(SARI, NOON).withdraw(SARI, NOON, "x".repeat(501)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsToItsLastDayAndOnlyWhileItIsValid() {
        Valid valid = new Valid(SARI, NOON);

        assertThat(permit(valid, TODAY).isValid(TODAY)).isTrue();
        assertThat(permit(valid, TODAY.minusDays(1)).isValid(TODAY)).isFalse();
        assertThat(permit(valid, null).isValid(TODAY.plusYears(20))).isTrue();
        assertThat(permit(new Pending(), TODAY).isValid(TODAY)).isFalse();
        assertThat(permit(new Pending(), TODAY).isInPlay(TODAY)).isTrue();
        assertThat(permit(new Refused(SARI, NOON, "Salah"), TODAY).isInPlay(TODAY))
                .isFalse();
        assertThat(permit(valid, TODAY.plusDays(30)).daysLeft(TODAY)).hasValue(30);
    }

    @Test
    void takesNoNumberThatItsKindDoesNotHave() {
        assertThatThrownBy(() -> paper("MD 524100000001", TODAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> paper("P-IRT 2063173000003-31", TODAY.minusYears(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Permit permit(PermitState state, @Nullable LocalDate last) {
        return new Permit(paper("P-IRT 2063173000003-31", last), NOON, state);
    }

    private static NewPermit paper(String number, @Nullable LocalDate last) {
        return new NewPermit(
                new PermitId(new UUID(0, 2)),
                new MakerId(new UUID(0, 3)),
                Paper.SPP_IRT,
                number,
                "PTSP",
                "",
                TODAY.minusYears(1),
                last,
                null);
    }
}
