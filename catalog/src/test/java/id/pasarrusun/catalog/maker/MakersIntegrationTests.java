package id.pasarrusun.catalog.maker;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.media.image.ImageId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// `ratmi` of the world weaves, and her name is Ratmi.
class MakersIntegrationTests {

    private final CatalogWorld world = CatalogWorld.fresh(MakersIntegrationTests.class);
    private final Makers makers = world.the(Makers.class);
    private final Enrolling enrolling = world.the(Enrolling.class);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void eachCraftIsRepresentedByOne() {
        knits("dewi");
        world.enrol("anisa", "Anisa", "marunda");

        assertThat(representatives()).containsExactlyInAnyOrder("anisa", "dewi");
    }

    @Test
    void whoShowsHerFaceComesBeforeWhoDoesNot() {
        world.enrol("anisa", "Anisa", "marunda");
        done(enrolling.setPortrait(world.ratmi, new ImageId(new UUID(7, 7))));

        assertThat(representatives()).containsExactly("ratmi");
    }

    @Test
    void whoMayNotSellRepresentsNobody() {
        world.suspend(world.enrol("anisa", "Anisa", "marunda"));

        assertThat(representatives()).containsExactly("ratmi");
    }

    @Test
    void whoLearntSeveralCraftsStandsForTheFirst() {
        enrol("anisa", new Training(Craft.ANYAMAN, "2026-1", 2026), new Training(Craft.RAJUT, "2024-1", 2024));

        assertThat(representatives()).containsExactlyInAnyOrder("ratmi", "anisa");
    }

    @Test
    void whoTakesHerPortraitDownIsToldWhichOneHung() {
        ImageId face = new ImageId(new UUID(7, 7));
        done(enrolling.setPortrait(world.ratmi, face));

        assertThat(await(enrolling.removePortrait(world.ratmi))).isEqualTo(face);
        assertThat(await(makers.get(world.ratmi)).portrait()).isNull();
        assertThat(await(enrolling.removePortrait(world.ratmi).hasElement())).isFalse();
        assertThatThrownBy(() -> await(enrolling.removePortrait(new MakerId(new UUID(1, 1)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFirstPortraitHangsOnlyWhereNoneDoes() {
        ImageId first = new ImageId(new UUID(7, 7));

        done(enrolling.setFirstPortrait(world.ratmi, first));
        done(enrolling.setFirstPortrait(world.ratmi, new ImageId(new UUID(8, 8))));

        assertThat(await(makers.get(world.ratmi)).portrait()).isEqualTo(first);
    }

    private void knits(String slug) {
        enrol(slug, new Training(Craft.RAJUT, "2026-1", 2026));
    }

    private void enrol(String slug, Training... trainings) {
        await(enrolling.enrol(new NewMaker(slug, slug, "marunda", "", List.of(trainings))));
    }

    private List<String> representatives() {
        return await(makers.onePerCraft().map(maker -> maker.card().slug()).collectList());
    }
}
