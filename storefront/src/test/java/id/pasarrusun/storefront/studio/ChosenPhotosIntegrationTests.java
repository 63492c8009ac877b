package id.pasarrusun.storefront.studio;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import java.util.List;
import java.util.regex.MatchResult;
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
        assertThat(PICTURE.matcher(page)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .count())
                .isEqualTo(2);
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
