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
        assertThat(html(tile.at(LISTING, 0)))
                .contains("role=\"status\"", "href=\"/sanggar/produk/" + LISTING + "\"")
                .contains("?kali=1&amp;barang=" + LISTING + "&amp;isi=Tas+%26+topi\"");
    }

    @Test
    void isSaidAloudOnce() {
        assertThat(html(tile.at(LISTING, 1))).doesNotContain("role=\"status\"");
    }

    @Test
    void stopsAskingAfterAMinute() {
        assertThat(html(tile.at(LISTING, PhotoTile.LOOKS_MAX)))
                .contains("Foto sedang disiapkan")
                .doesNotContain("hx-get", "hx-trigger");
    }

    @Test
    void leadsNowhereWhileItsListingIsNotBegun() {
        assertThat(html(tile)).doesNotContain("Muat ulang", "href=\"\"");
    }

    /// The tile alone, without the page around it.
    private static String html(PhotoTile tile) {
        String page = Rendered.html("offering/photo", tile);
        int begin = page.indexOf("<div class=\"foto ");
        return page.substring(begin, page.indexOf("</div>", begin));
    }
}
