package id.pasarrusun.catalog.qc;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.MovableClock;
import id.pasarrusun.catalog.assist.Assisted.Stage;
import id.pasarrusun.catalog.assist.Assisting;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Versions.Taken;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.Job;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An instructor writes; the maker decides.
class AssistingIntegrationTests {

    private static final Officer SARI = new Officer(new UUID(0, 1), "Bu Sari");
    private static final Officer DIAN = new Officer(new UUID(0, 3), "Bu Dian");

    private final CatalogWorld world = CatalogWorld.fresh(AssistingIntegrationTests.class);
    private final Assisting assisting = world.the(Assisting.class);
    private final Bags bags = new Bags(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatAnInstructorWroteIsSentByItsMakerAlone() {
        ListingId bag = written();

        assertThat(await(assisting.ask(SARI, world.ratmi, bag))).isInstanceOf(Submission.Submitted.class);
        assertThat(state(bag)).isInstanceOf(VersionState.Offered.class);
        assertThat(bags.submit(bag)).isInstanceOf(Submission.NotNow.class);
        assertThat(await(world.the(Queue.class).get(bag)).proposed().state())
                .isNotInstanceOf(VersionState.Submitted.class);

        assertThat(await(assisting.agree(world.ratmi, bag))).isInstanceOf(Submission.Submitted.class);
        assertThat(state(bag)).isInstanceOf(VersionState.Submitted.class);
        assertThat(steps(bag)).containsExactly("Submitted", "Offered by Bu Sari");
    }

    @Test
    void whatIsNotRightIsADraftAgainWithHerWords() {
        ListingId bag = written();
        await(assisting.ask(SARI, world.ratmi, bag));

        done(assisting.takeBack(world.ratmi, bag, "Harganya terlalu murah"));

        assertThat(state(bag)).isInstanceOf(VersionState.Draft.class);
        assertThat(await(assisting.of(SARI).next())).satisfies(assisted -> {
            assertThat(assisted.stage()).isEqualTo(Stage.WRITING);
            assertThat(assisted.answer()).isEqualTo("Harganya terlalu murah");
        });
    }

    @Test
    void whatDoesNotLieBeforeHerCannotBeAnswered() {
        ListingId bag = written();

        assertThat(await(assisting.agree(world.ratmi, bag))).isInstanceOf(Submission.NotNow.class);
        assertThatThrownBy(() -> done(assisting.takeBack(world.ratmi, bag, ""))).isInstanceOf(Stale.class);
    }

    @Test
    void anotherMakerAnswersNothing() {
        ListingId bag = written();
        await(assisting.ask(SARI, world.ratmi, bag));

        var other = world.enrol("anisa", "Anisa", "marunda");
        assertThatThrownBy(() -> await(assisting.agree(other, bag))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> done(assisting.takeBack(other, bag, ""))).isInstanceOf(NotFound.class);
    }

    @Test
    void anInstructorReachesOnlyWhatSheBeganHerself() {
        ListingId hers = bags.aBag("Tas Buatan Sendiri");
        ListingId bag = written();

        assertThatThrownBy(() -> done(assisting.claim(SARI, world.ratmi, hers))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(assisting.get(SARI, world.ratmi, hers))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(assisting.ask(DIAN, world.ratmi, bag))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatItsMakerHasSentIsOutOfTheInstructorsReach() {
        ListingId bag = written();
        await(assisting.ask(SARI, world.ratmi, bag));
        await(assisting.agree(world.ratmi, bag));

        assertThatThrownBy(() -> await(assisting.get(SARI, world.ratmi, bag))).isInstanceOf(NotFound.class);
        assertThat(await(assisting.of(SARI).next()).stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void nobodysYesInAWeekMakesItADraftAgain() {
        ListingId bag = written();
        await(assisting.ask(SARI, world.ratmi, bag));

        clock().move(Duration.ofDays(7).minusSeconds(1));
        lapse();
        assertThat(state(bag)).isInstanceOf(VersionState.Offered.class);

        clock().move(Duration.ofSeconds(2));
        lapse();
        assertThat(state(bag)).isInstanceOf(VersionState.Draft.class);
    }

    private ListingId written() {
        ListingId id = new ListingId(UuidV7.next(clock()));
        done(assisting.claim(SARI, world.ratmi, id));
        return await(world.the(Drafting.class).create(world.ratmi, id, bags.content("Tas Bambu"), bags.variants()));
    }

    private VersionState state(ListingId listing) {
        return await(world.the(Workbench.class).get(listing)).latest().state();
    }

    private List<String> steps(ListingId listing) {
        return await(world.the(Versions.class)
                .steps(listing, 10)
                .map(AssistingIntegrationTests::told)
                .collectList());
    }

    private static String told(Taken step) {
        return step.into() instanceof VersionState.Offered offered
                ? "Offered by " + offered.by().name()
                : step.into().getClass().getSimpleName();
    }

    private void lapse() {
        done(world.the("lapsingOffers", Job.class).run().get());
    }

    private MovableClock clock() {
        return world.the(MovableClock.class);
    }
}
