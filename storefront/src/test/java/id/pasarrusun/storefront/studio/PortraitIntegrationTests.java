package id.pasarrusun.storefront.studio;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.dev.Person.Picture;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

/// A maker's picture beside her goods.
class PortraitIntegrationTests {

    private static final String PAGE = "/sanggar/potret";

    private static final String SHOP = "/pembuat/maryati";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OpenShop shop = OpenShop.visit();
    private final Person maryati = shop.maker(7);
    private final Person stranger = shop.stranger();

    @Test
    void hangsOnceSheSaidSoAndGoesWhenSheTakesItDown() {
        maryati.get(PAGE);
        String sent = maryati.upload(PAGE, List.of(Camera.photo())).location();
        String picture = sent.substring(sent.indexOf('=') + 1);
        OpenShop.await(() -> maryati.get(sent).body().contains("/gambar/" + picture));
        assertThat(stranger.get(SHOP).body()).doesNotContain(picture);

        assertThat(hang(maryati, picture).location()).isEqualTo(PAGE + "?kabar=potret-dipasang");
        assertThat(stranger.get(SHOP).body()).contains("/gambar/" + picture);
        assertThat(maryati.get("/sanggar").body()).contains("/gambar/" + picture);

        String down = takeDown(maryati, picture).location();
        assertThat(down).isEqualTo(PAGE + "?foto=" + picture + "&kabar=potret-dilepas");
        assertThat(takeDown(maryati, picture).location()).isEqualTo(down);
        assertThat(stranger.get(SHOP).body()).doesNotContain(picture);
        assertThat(maryati.get(down).body())
                .contains("/gambar/" + picture, "Pasang lagi", "alt=\"Maryati dengan karyanya\"");

        hang(maryati, picture);
        assertThat(stranger.get(SHOP).body()).contains("/gambar/" + picture);
    }

    @Test
    void hangsNotBeforeItCanBeShownAndNeverWhenItIsRefused() {
        UUID picture = UUID.randomUUID();
        String page = PAGE + "?foto=" + picture;
        arrives(picture);

        assertThat(maryati.get(page).body())
                .contains("Foto sedang disiapkan", "hx-get=\"" + page + "&amp;kali=1\"", ">Muat ulang</a>")
                .doesNotContain("/potret/pasang");
        assertThat(maryati.get(page + "&kali=30").body())
                .contains(">Muat ulang</a>")
                .doesNotContain("hx-get=\"" + PAGE);
        assertThat(hang(maryati, picture.toString()).location()).isEqualTo(page + "&kabar=potret-tunggu");

        shop.part(Images.class)
                .settle(new ImageId(picture), new ImageState.Refused(ImageState.Reason.BROKEN))
                .block(PATIENCE);
        assertThat(hang(maryati, picture.toString()).location()).isEqualTo(page);
        assertThat(maryati.get(page).body())
                .contains("foto batal")
                .doesNotContain("/potret/pasang", "Kira-kira begini", ">Muat ulang</a>");
        assertThat(stranger.get(SHOP).body()).doesNotContain(picture.toString());
    }

    @Test
    void nobodyHangsAnothersPicture() {
        maryati.get(PAGE);
        String sent = maryati.upload(PAGE, List.of(Camera.photo())).location();
        Person other = shop.maker(8);
        other.get(PAGE);

        assertThat(other.get(sent).status()).isEqualTo(404);
        assertThat(hang(other, sent.substring(sent.indexOf('=') + 1)).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoPictureIsSaidBesideTheField() {
        maryati.get(PAGE);
        Picture text = new Picture("surat.txt", "Bukan foto".getBytes(StandardCharsets.UTF_8));

        Answer nothing = maryati.upload(PAGE, List.of());
        Answer letter = maryati.upload(PAGE, List.of(text));

        assertThat(List.of(nothing.status(), letter.status())).containsOnly(422);
        assertThat(nothing.body())
                .contains("Belum ada foto yang dipilih", "aria-describedby=\"photo-hint photo-salah\"");
        assertThat(letter.body()).contains("“surat.txt” bukan foto");
    }

    /// A picture of Maryati's whose bytes nobody looks at.
    private void arrives(UUID picture) {
        shop.part(DatabaseClient.class).sql("""
            insert into media.image (id, owner, state, received_at)
            select :id, id, 'received', now() from catalog.maker where slug = 'maryati'
            """).bind("id", picture).then().block(PATIENCE);
    }

    private static Answer takeDown(Person maker, String picture) {
        return maker.post(PAGE + "/lepas", "foto", picture);
    }

    private static Answer hang(Person maker, String picture) {
        return maker.post(PAGE + "/pasang", "foto", picture);
    }
}
