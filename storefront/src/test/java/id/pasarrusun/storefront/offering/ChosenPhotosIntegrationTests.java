package id.pasarrusun.storefront.offering;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.storefront.studio.Camera;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Photos that a maker chose and did not send with their own button.
class ChosenPhotosIntegrationTests {

    private static final String NEW = "/sanggar/produk/baru";
    private static final Pattern PICTURE = Pattern.compile("/foto/([0-9a-f-]{36})\"");

    private final Person maker = OpenShop.visit().maker(2);

    @Test
    void comeAlongWhicheverButtonIsPressed() {
        String draft = begin();

        Answer saved = maker.upload(draft, List.of(Camera.photo()), "name", "Rompi tiga kancing");
        Answer sent = maker.upload(draft + "/kirim", List.of(Camera.photo()), "name", "Rompi tiga kancing");
        String page = maker.get(sent.location()).body();

        assertThat(saved.location()).isEqualTo(draft + "?kabar=tersimpan");
        assertThat(page)
                .contains("Kirim barangnya sekali lagi", "Rompi tiga kancing", "enctype=\"multipart/form-data\"");
        assertThat(pictures(draft)).hasSize(2);
    }

    @Test
    void comeAlongWhenThoseBeforeThemAreMovedOrRemoved() {
        String draft = begin();
        maker.upload(draft + "/foto", List.of(Camera.photo(), Camera.photo()));
        List<String> before = pictures(draft);

        Answer moved = maker.upload(album(draft, before.get(1)), List.of(Camera.photo()), "do", "forward");
        List<String> after = pictures(draft);
        maker.upload(album(draft, before.get(1)), List.of(Camera.photo()), "do", "remove");

        assertThat(moved.location()).isEqualTo(draft);
        assertThat(after).hasSize(3).startsWith(before.get(1), before.get(0));
        assertThat(pictures(draft)).hasSize(3).startsWith(before.get(0), after.get(2));
    }

    private static String album(String draft, String picture) {
        return draft + "/foto/" + picture;
    }

    private List<String> pictures(String draft) {
        return PICTURE.matcher(maker.get(draft).body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private String begin() {
        maker.get(NEW);
        String next = maker.upload(
                        NEW, List.of(), "name", "Rompi tiga tombol", "craft", "rajut", "price", "95.000", "stock", "3")
                .location();
        maker.get(next);
        return next.substring(0, next.length() - "/ciri".length());
    }
}
