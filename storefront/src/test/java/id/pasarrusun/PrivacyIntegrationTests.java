package id.pasarrusun;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/// Whatever the shop tells anybody of its makers: their names, stories and towers, and nothing by which a stranger
/// could find their doors or ring them up.
class PrivacyIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int GOODS = 100;

    /// What gives a person away, by what it is called.
    private static final Map<String, Pattern> SECRETS = Map.of(
            "a mobile number", Pattern.compile("(?<![\\d-])(?:\\+?62|0)8\\d{2}[\\d .-]{6,12}\\d"),
            "an identity number", Pattern.compile("(?<![\\d.a-f-])[1-9]\\d{15}(?!\\d)"),
            "a unit", Pattern.compile("(?i)\\b(?:unit|kamar|lantai|blok)\\s*(?:no\\.?\\s*)?[A-Z]?\\d{1,3}\\b"));

    private final OpenShop shop = OpenShop.visit();

    @Test
    void noPublicPageOrAnswerGivesAwayHowAMakerIsFound() {
        List<MakerProfile> makers = all(shop.part(Makers.class).find("", 200));
        List<LiveListing> goods = all(shop.part(Listings.class).newest(GOODS));
        Person stranger = shop.stranger();

        List<String> found = Stream.of(pages(makers), goods(goods), fixed())
                .flatMap(addresses -> addresses)
                .distinct()
                .flatMap(address -> secrets(address, stranger.get(address).body()))
                .toList();

        assertThat(goods).isNotEmpty();
        assertThat(found).isEmpty();
    }

    private static Stream<String> pages(List<MakerProfile> makers) {
        return makers.stream()
                .flatMap(maker -> Stream.concat(
                        Stream.of(
                                "/pembuat/" + maker.card().slug(),
                                "/en/pembuat/" + maker.card().slug(),
                                "/rusun/" + maker.card().tower().slug()),
                        maker.trainings().stream().map(Training::number).map("/sertifikat/"::concat)));
    }

    private static Stream<String> goods(List<LiveListing> goods) {
        return goods.stream()
                .flatMap(listing -> Stream.of("/produk/" + listing.slug(), "/api/v1/products/" + listing.slug()));
    }

    private static Stream<String> fixed() {
        return Stream.concat(
                Stream.of(Craft.values()).map(craft -> "/kerajinan/" + craft.slug()),
                Stream.of(
                        "/",
                        "/en/",
                        "/produk",
                        "/gabung",
                        "/halaman/tentang",
                        "/halaman/ketentuan-pembuat",
                        "/umpan/google.xml",
                        "/sitemap.xml",
                        "/api/v1/products?limit=100",
                        "/api/v1/suggest?q=ba"));
    }

    private static Stream<String> secrets(String address, String body) {
        String shown = body.replaceAll("(?:src|srcset|href|action)=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "");
        return SECRETS.entrySet().stream()
                .flatMap(secret -> secret.getValue()
                        .matcher(shown)
                        .results()
                        .map(match -> address + " tells " + secret.getKey() + ": " + match.group()));
    }

    private static <T> List<T> all(Flux<T> work) {
        return Objects.requireNonNull(work.collectList().block(PATIENCE));
    }
}
