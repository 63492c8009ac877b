package id.pasarrusun;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What stands in the addresses of routes: the first maker's goods and order, and secrets that nobody gave away.
final class StrangersIds {

    private static final String OWNER = "siti-rohmah";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    /// The values of a pattern's variables, by how the pattern begins; the longest beginning that fits counts.
    private final Map<String, Map<String, String>> values =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private StrangersIds() {}

    static StrangersIds of(OpenShop shop) {
        LiveListing goods = goods(shop);
        String variant = goods.variants().getFirst().id().value().toString();
        String listing = goods.id().value().toString();
        String picture = goods.content().photos().getFirst().image().value().toString();
        String number = purchase(shop.stranger(), variant);
        String secret = UUID.randomUUID().toString();

        StrangersIds ids = new StrangersIds();
        ids.values.put("/", Map.of("id", secret, "token", secret, "name", "no-such-file.css"));
        ids.values.put("/sitemap/", Map.of("part", "produk-999"));
        ids.values.put("/actuator/", Map.of("path", "liveness"));
        ids.values.put("/produk/", Map.of("slug", goods.slug()));
        ids.values.put("/api/v1/products/", Map.of("slug", goods.slug()));
        ids.values.put("/pembuat/", Map.of("slug", OWNER));
        ids.values.put("/api/v1/makers/", Map.of("slug", OWNER));
        ids.values.put("/rusun/", Map.of("slug", goods.maker().tower().slug()));
        ids.values.put("/halaman/", Map.of("slug", "bantuan"));
        ids.values.put("/meja/halaman/", Map.of("slug", "bantuan", "code", "id"));
        ids.values.put("/kerajinan/", Map.of("slug", goods.content().craft().slug()));
        ids.values.put("/gambar/", Map.of("id", secret, "width", "320", "extension", "jpg"));
        ids.values.put("/keranjang/", Map.of("variant", variant));
        ids.values.put("/api/v1/carts/", Map.of("id", secret, "variantId", variant));
        ids.values.put("/api/v1/purchases/", Map.of("token", secret, "number", number + "-1"));
        ids.values.put("/beli/", Map.of("token", secret, "number", number + "-1"));
        ids.values.put("/sanggar/produk/", Map.of("id", listing, "image", picture, "variant", variant));
        ids.values.put(
                "/sanggar/jadwal/kerajinan/",
                Map.of("craft", goods.content().craft().slug()));
        ids.values.put("/sanggar/jadwal/libur/", Map.of("id", secret));
        ids.values.put("/sanggar/foto/", Map.of("image", picture));
        ids.values.put("/sanggar/pesanan/", Map.of("number", number + "-1"));
        ids.values.put("/meja/", Map.of("id", secret, "number", number, "listing", listing, "version", "1"));
        ids.values.put("/meja/bantu/", Map.of("id", secret, "slug", OWNER));
        ids.values.put("/meja/batch/", Map.of("code", "BKS-000000-A"));
        ids.values.put("/meja/pembuat/", Map.of("id", secret, "slug", "tidak-ada"));
        ids.values.put("/sertifikat/", Map.of("number", "TIDAK-ADA"));
        ids.values.put("/meja/berkas/contoh/", Map.of("code", "barang"));
        ids.values.put("/meja/buku-besar/", Map.of("path", "nobody:at:all"));
        return ids;
    }

    /// The address of a route, with everything in it somebody else's.
    String fill(String pattern) {
        Map<String, String> known = values.entrySet().stream()
                .filter(entry -> pattern.startsWith(entry.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
        return VARIABLE.matcher(pattern).replaceAll(variable -> value(variable, known, pattern));
    }

    private static String value(MatchResult variable, Map<String, String> known, String pattern) {
        return Objects.requireNonNull(
                known.get(variable.group(1)), () -> "Whose is " + variable.group() + " of " + pattern + "?");
    }

    private static LiveListing goods(OpenShop shop) {
        return Objects.requireNonNull(shop.part(Makers.class)
                .getBySlug(OWNER)
                .flatMapMany(
                        maker -> shop.part(Listings.class).liveOf(maker.card().id(), 0, 1))
                .filter(live -> live.variants().getFirst().available() > 0)
                .blockFirst(PATIENCE));
    }

    /// Places somebody's order with the owner; the number of her purchase.
    private static String purchase(Person buyer, String variant) {
        String cart =
                answered(buyer.json("POST", "/api/v1/carts", "")).path("id").asString();
        answered(buyer.json("PUT", "/api/v1/carts/" + cart + "/lines/" + variant, "{\"quantity\":1}"));
        String order = """
            {"cartId": "%s", "acceptTerms": true,
             "buyer": {"name": "Rina", "phone": "081399990003"},
             "delivery": [{"makerSlug": "%s", "method": "pickup"}]}
            """.formatted(cart, OWNER);
        return answered(buyer.json("POST", "/api/v1/purchases", order, "Idempotency-Key", cart))
                .path("number")
                .asString();
    }

    private static JsonNode answered(Person.Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
