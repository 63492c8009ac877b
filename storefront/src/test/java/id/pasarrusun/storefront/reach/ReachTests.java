package id.pasarrusun.storefront.reach;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.page.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReachTests {

    private final Site site = Sites.pasarTest();

    @Test
    void aPageHasOneAddressInEachLanguage() {
        Reach page = site.page("/rusun/marunda", "Marunda", "Angin laut.");

        assertThat(page.address(Language.INDONESIAN)).isEqualTo("https://pasar.test/rusun/marunda");
        assertThat(page.address(Language.ENGLISH)).isEqualTo("https://pasar.test/en/rusun/marunda");
    }

    @Test
    void aTitleIsCutBetweenWordsWhereMessengersWouldCutIt() {
        String title = site.page("/", "Selendang batik tulis motif kawung ".repeat(3), "")
                .title();

        assertThat(title).hasSizeLessThanOrEqualTo(Reach.TITLE_MAX).endsWith("motif…");
        assertThat(site.page("/", "x".repeat(80), "").title()).hasSize(Reach.TITLE_MAX);
    }

    @Test
    void aShotIsNeverSaidToBeLargerThanItsPhoto() {
        assertThat(site.shot(List.of(photo(1200, 900))))
                .satisfies(shot -> assertThat(shot.height()).isEqualTo(480));
        assertThat(site.shot(List.of(photo(400, 300))))
                .satisfies(shot -> assertThat(shot.width()).isEqualTo(400));
        assertThat(site.shot(List.of())).isNull();
    }

    private static Photo photo(int width, int height) {
        return new Photo(new ImageId(new UUID(2, 2)), "Tas", width, height);
    }
}
