package id.pasarrusun.storefront.offline;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.pasarrusun.storefront.page.Assets;
import id.pasarrusun.storefront.page.Dictionary;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Words;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// Tells a phone how the shop looks among its apps: one app, whatever the language of its pages.
@Controller
final class ManifestPages {

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final byte[] manifest;

    ManifestPages(Assets assets, Dictionary dictionary, JsonMapper json) {
        manifest = json.writeValueAsBytes(Manifest.of(assets, dictionary.in(Language.INDONESIAN)));
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<byte[]> manifest() {
        return ResponseEntity.ok().cacheControl(AN_HOUR).contentType(MANIFEST).body(manifest);
    }

    /// The members of a web app manifest.
    record Manifest(
            String id,
            String name,
            @JsonProperty("short_name") String shortName,
            String description,
            String lang,
            @JsonProperty("start_url") String start,
            String scope,
            String display,
            @JsonProperty("theme_color") String theme,
            @JsonProperty("background_color") String background,
            List<String> categories,
            List<Icon> icons) {

        static Manifest of(Assets assets, Words words) {
            String name = words.word("page.shop");
            return new Manifest(
                    "/",
                    name,
                    name,
                    words.word("offline.manifest.description"),
                    words.language().code(),
                    "/",
                    "/",
                    "standalone",
                    "#1f2f56",
                    "#fbf6ec",
                    List.of("shopping"),
                    List.of(
                            Icon.plain(assets, 192),
                            Icon.plain(assets, 512),
                            Icon.maskable(assets, 192),
                            Icon.maskable(assets, 512)));
        }
    }

    /// @param purpose `maskable` where a phone may cut its own shape out of it
    record Icon(String src, String sizes, String type, String purpose) {

        static Icon plain(Assets assets, int side) {
            return of(assets.url("ikon-" + side + ".png"), side, "any");
        }

        static Icon maskable(Assets assets, int side) {
            return of(assets.url("ikon-utuh-" + side + ".png"), side, "maskable");
        }

        private static Icon of(String address, int side, String purpose) {
            return new Icon(address, side + "x" + side, MediaType.IMAGE_PNG_VALUE, purpose);
        }
    }
}
