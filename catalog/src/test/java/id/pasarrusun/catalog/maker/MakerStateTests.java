package id.pasarrusun.catalog.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.maker.MakerState.Applied;
import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.catalog.maker.MakerState.Ended;
import id.pasarrusun.catalog.maker.MakerState.Invited;
import id.pasarrusun.catalog.maker.MakerState.Open;
import id.pasarrusun.catalog.maker.MakerState.Preparing;
import id.pasarrusun.catalog.maker.MakerState.Refused;
import id.pasarrusun.catalog.maker.MakerState.Suspended;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MakerStateTests {

    private static final Instant NOW = Instant.parse("2026-08-17T03:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final By OFFICER = new By(new UUID(0, 1), "Pak Bambang");
    private static final By SHE = new By(new UUID(0, 2), "Ratmi");

    private final Applied applied = new Applied(NOW, SHE);
    private final Invited invited = new Invited(NOW, OFFICER, LATER);
    private final Preparing preparing = new Preparing(NOW, SHE);
    private final Open open = new Open(NOW, OFFICER);
    private final Suspended suspended = new Suspended(NOW, OFFICER, "Pesanan tidak dikirim.");
    private final Ended ended = new Ended(NOW, OFFICER, "Pindah rumah.");
    private final Refused refused = new Refused(NOW, OFFICER, "Belum ikut pelatihan.");

    @Test
    void whoAppliedIsAdmittedOrTurnedDown() {
        assertThat(applied.admit(OFFICER, LATER)).isEqualTo(new Preparing(LATER, OFFICER));
        assertThat(applied.refuse(OFFICER, LATER, "Belum.")).isEqualTo(new Refused(LATER, OFFICER, "Belum."));
    }

    @Test
    void whoIsInvitedAcceptsInTimeAndNotAfter() {
        assertThat(invited.accept(SHE, LATER)).contains(new Preparing(LATER, SHE));
        assertThat(invited.accept(SHE, LATER.plusMillis(1))).isEmpty();
    }

    @Test
    void anInvitationIsSentAgainOrTakenBack() {
        Instant end = LATER.plusSeconds(60);

        assertThat(invited.again(OFFICER, LATER, end)).isEqualTo(new Invited(LATER, OFFICER, end));
        assertThat(invited.end(OFFICER, LATER, "Salah nomor.")).isEqualTo(new Ended(LATER, OFFICER, "Salah nomor."));
    }

    @Test
    void whoPreparesIsOpenedOrEnds() {
        assertThat(preparing.open(OFFICER, LATER)).isEqualTo(new Open(LATER, OFFICER));
        assertThat(preparing.end(OFFICER, LATER, "Batal.")).isEqualTo(new Ended(LATER, OFFICER, "Batal."));
    }

    @Test
    void whoIsOpenIsSuspendedOrEnds() {
        assertThat(open.suspend(OFFICER, LATER, "Aduan.")).isEqualTo(new Suspended(LATER, OFFICER, "Aduan."));
        assertThat(open.end(OFFICER, LATER, "Pindah.")).isEqualTo(new Ended(LATER, OFFICER, "Pindah."));
    }

    @Test
    void whoIsSuspendedIsRestoredOrEnds() {
        assertThat(suspended.restore(OFFICER, LATER)).isEqualTo(new Open(LATER, OFFICER));
        assertThat(suspended.end(OFFICER, LATER, "Pindah.")).isEqualTo(new Ended(LATER, OFFICER, "Pindah."));
    }

    @Test
    void whoEndedComesBackByANewInvitationOnly() {
        assertThat(ended.invite(OFFICER, NOW, LATER)).isEqualTo(new Invited(NOW, OFFICER, LATER));
    }

    @Test
    void whoWasTurnedDownAsksAgainOrIsInvited() {
        assertThat(refused.apply(SHE, LATER)).isEqualTo(new Applied(LATER, SHE));
        assertThat(refused.invite(OFFICER, NOW, LATER)).isEqualTo(new Invited(NOW, OFFICER, LATER));
    }

    @Test
    void everyOtherStepDoesNotCompile() {
        assertThat(Stream.of(applied, invited, preparing, open, suspended, ended, refused)
                        .collect(Collectors.toMap(MakerState::standing, state -> steps(state.getClass()))))
                .containsOnly(
                        entry(Standing.APPLIED, "admit", "refuse"),
                        entry(Standing.INVITED, "accept", "again", "end"),
                        entry(Standing.PREPARING, "open", "end"),
                        entry(Standing.OPEN, "suspend", "end"),
                        entry(Standing.SUSPENDED, "restore", "end"),
                        entry(Standing.ENDED, "invite"),
                        entry(Standing.REFUSED, "apply", "invite"));
    }

    @Test
    void nobodyIsSuspendedEndedOrTurnedDownWithoutAReason() {
        List.<Runnable>of(
                        () -> open.suspend(OFFICER, NOW, " "),
                        () -> open.end(OFFICER, NOW, ""),
                        () -> applied.refuse(OFFICER, NOW, "x".repeat(MakerState.REASON_MAX + 1)))
                .forEach(step -> assertThatThrownBy(step::run).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void onlyThreeStatesHaveAReason() {
        assertThat(Stream.of(applied, invited, preparing, open).map(MakerState::why))
                .allMatch(why -> why.isEmpty());
        assertThat(Stream.of(suspended, ended, refused).map(MakerState::why)).allMatch(why -> why.isPresent());
    }

    private static java.util.Map.Entry<Standing, Set<String>> entry(Standing standing, String... steps) {
        return java.util.Map.entry(standing, Set.of(steps));
    }

    /// The steps that a state allows: what takes who and when.
    private static Set<String> steps(Class<?> state) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == By.class)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }
}
