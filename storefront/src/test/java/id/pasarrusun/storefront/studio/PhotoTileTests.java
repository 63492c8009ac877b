package id.pasarrusun.storefront.studio;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.storefront.page.Rendered;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PhotoTileTests {

    private static final UUID LISTING = new UUID(5, 5);

    private final PhotoTile tile = PhotoTile.of(new ImageId(new UUID(2, 2)), "Tas & topi", new ImageState.Received());

    @Test
    void asksAgainWithItsWordsAndItsPlace() {
        assertThat(Rendered.html("studio/photo", tile.at(LISTING, 0)))
                .contains("role=\"status\"", "href=\"/sanggar/produk/" + LISTING + "\"")
                .contains("?kali=1&amp;barang=" + LISTING + "&amp;isi=Tas+%26+topi\"");
    }

    @Test
    void isSaidAloudOnce() {
        assertThat(Rendered.html("studio/photo", tile.at(LISTING, 1))).doesNotContain("role=\"status\"");
    }

    @Test
    void stopsAskingAfterAMinute() {
        assertThat(Rendered.html("studio/photo", tile.at(LISTING, PhotoTile.LOOKS_MAX)))
                .contains("Foto sedang disiapkan")
                .doesNotContain("hx-get", "hx-trigger");
    }

    @Test
    void leadsNowhereWhileItsListingIsNotBegun() {
        assertThat(Rendered.html("studio/photo", tile)).doesNotContain("Muat ulang", "href=\"\"");
    }
}
