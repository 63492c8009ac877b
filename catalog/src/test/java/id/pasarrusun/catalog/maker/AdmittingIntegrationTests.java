package id.pasarrusun.catalog.maker;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.MovableClock;
import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.kernel.failure.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

class AdmittingIntegrationTests {

    private static final By OFFICER = new By(new UUID(0, 1), "Pak Bambang");
    private static final Newcomer WATI = new Newcomer("Wati Lestari", "marunda");

    private final CatalogWorld world = CatalogWorld.fresh(AdmittingIntegrationTests.class);
    private final Admitting admitting = world.the(Admitting.class);
    private final Makers makers = world.the(Makers.class);
    private final Instant nextWeek = world.the(MovableClock.class).instant().plus(Duration.ofDays(7));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoAppliesIsAdmittedPreparesAndOpens() {
        MakerId wati = await(admitting.apply(WATI));
        assertThat(standing(wati)).isEqualTo(Standing.APPLIED);

        assertThat(await(admitting.admit(OFFICER, wati))).isEqualTo(new Admission.Done(wati));
        await(admitting.open(OFFICER, wati));

        assertThat(standing(wati)).isEqualTo(Standing.OPEN);
        assertThat(history(wati)).containsExactly("OPEN Pak Bambang", "PREPARING Pak Bambang", "APPLIED Wati Lestari");
    }

    @Test
    void anInvitationThatRanOutIsNotTakenUntilItIsSentAgain() {
        MakerId wati = await(admitting.invite(OFFICER, WATI, nextWeek));
        world.the(MovableClock.class).move(Duration.ofDays(8));

        assertThat(await(admitting.accept(wati, "Wati"))).isInstanceOf(Admission.NotNow.class);
        await(admitting.inviteAgain(OFFICER, wati, nextWeek.plus(Duration.ofDays(7))));

        assertThat(await(admitting.accept(wati, "Wati"))).isEqualTo(new Admission.Done(wati));
        assertThat(standing(wati)).isEqualTo(Standing.PREPARING);
    }

    @Test
    void aStepFromElsewhereLeadsNowhereAndIsNotKept() {
        assertThat(await(admitting.restore(OFFICER, world.ratmi)))
                .isInstanceOfSatisfying(
                        Admission.NotNow.class,
                        refused -> assertThat(refused.now()).isInstanceOf(MakerState.Open.class));
        assertThat(await(admitting.inviteAgain(OFFICER, world.ratmi, nextWeek))).isInstanceOf(Admission.NotNow.class);
        assertThat(await(admitting.admit(OFFICER, world.ratmi))).isInstanceOf(Admission.NotNow.class);
        assertThat(history(world.ratmi)).hasSize(1);
    }

    @Test
    void keepsWhySheWasSuspendedAndEnded() {
        await(admitting.suspend(OFFICER, world.ratmi, "Tiga pesanan tidak dikirim."));
        await(admitting.restore(OFFICER, world.ratmi));
        await(admitting.end(OFFICER, world.ratmi, "Pindah rumah."));

        assertThat(await(admitting
                        .history(world.ratmi, 10)
                        .flatMap(state -> Mono.justOrEmpty(state.why()))
                        .collectList()))
                .containsExactly("Pindah rumah.", "Tiga pesanan tidak dikirim.");
        assertThat(await(admitting.inviteAgain(OFFICER, world.ratmi, nextWeek)))
                .isEqualTo(new Admission.Done(world.ratmi));
    }

    @Test
    void oneOfTwoWhoDecideAtOnceIsTold() {
        MakerId wati = await(admitting.apply(WATI));

        List<Admission> both =
                await(Mono.zip(admitting.admit(OFFICER, wati), admitting.refuse(OFFICER, wati, "Belum."), List::of));

        assertThat(both).hasAtLeastOneElementOfType(Admission.Done.class);
        assertThat(both).hasAtLeastOneElementOfType(Admission.NotNow.class);
    }

    @Test
    void givesTwoOfOneNameTwoAddresses() {
        MakerId one = await(admitting.apply(WATI));
        MakerId other = await(admitting.apply(WATI));

        assertThat(await(makers.get(one)).card().slug()).isEqualTo("wati-lestari");
        assertThat(await(makers.get(other)).card().slug()).startsWith("wati-lestari-");
    }

    @Test
    void stepsAreOnlyEverAddedTo() {
        assertThatThrownBy(() -> done(world.the(DatabaseClient.class)
                        .sql("update catalog.maker_step set by_name = 'Orang lain'")
                        .then()))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void leadsNobodyWhoIsNotThere() {
        assertThatThrownBy(() -> await(admitting.restore(OFFICER, new MakerId(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
    }

    private Standing standing(MakerId maker) {
        return await(makers.get(maker)).standing();
    }

    private List<String> history(MakerId maker) {
        return await(admitting
                .history(maker, 10)
                .map(state -> state.standing() + " " + state.by().name())
                .collectList());
    }
}
