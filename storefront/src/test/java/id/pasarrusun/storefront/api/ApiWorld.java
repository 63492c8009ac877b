package id.pasarrusun.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Importing;
import id.pasarrusun.catalog.listing.Importing.ImportedListing;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.NewMaker;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// A program that buys in the open shop, of two makers whom nobody else buys of.
final class ApiWorld {

    static final String SITI = "siti-api";
    static final String DIAN = "dian-api";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final OpenShop shop = OpenShop.visit();
    private final Person program = shop.stranger();

    /// Something new of a maker's.
    LiveListing goods(String maker, long price, int stock) {
        String slug = "tikar-" + UUID.randomUUID();
        Photo photo = new Photo(new ImageId(UUID.randomUUID()), "Tikar mendong", 1200, 900);
        ListingContent content = new ListingContent(
                "Tikar mendong", Craft.ANYAMAN, "Sejuk dan rapat.", List.of(), List.of(photo), 3, null, Wording.NONE);
        NewVariant variant = new NewVariant("Satu ukuran", Rupiah.of(price), stock);
        shop.part(Importing.class)
                .live(List.of(new ImportedListing(slug, maker(maker), content, List.of(variant))))
                .block(PATIENCE);
        return await(shop.part(Listings.class).findLive(slug));
    }

    private MakerId maker(String slug) {
        Enrolling enrolling = shop.part(Enrolling.class);
        enrolling
                .addTower(new Tower("rusun-api", "Rusunawa Api", "Cakung", "Jakarta Timur", ""))
                .block(PATIENCE);
        Training training = new Training(Craft.ANYAMAN, "Angkatan 1", 2025);
        return await(enrolling.enrol(new NewMaker(slug, slug, "rusun-api", "Menganyam.", List.of(training))));
    }

    static UUID variant(LiveListing listing) {
        return listing.variants().getFirst().id().value();
    }

    Answer get(String path) {
        return program.json("GET", "/api/v1" + path, "");
    }

    Answer put(String path, String body) {
        return program.json("PUT", "/api/v1" + path, body);
    }

    Answer post(String path, String body) {
        return program.json("POST", "/api/v1" + path, body);
    }

    Answer post(String path, String body, String key) {
        return program.json("POST", "/api/v1" + path, body, "Idempotency-Key", key);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /// The id of a new cart with one piece of each.
    String cartWith(LiveListing... listings) {
        String cart =
                Schemas.fitting("Cart", post("/carts", "").body()).get("id").stringValue();
        for (LiveListing listing : listings) {
            assertThat(put("/carts/" + cart + "/lines/" + variant(listing), "{\"quantity\": 1}")
                            .status())
                    .isEqualTo(200);
        }
        return cart;
    }

    /// An order of what lies in a cart, all of it fetched at the towers.
    static String order(String cart, String... makers) {
        String deliveries = String.join(
                ",",
                List.of(makers).stream()
                        .map("{\"makerSlug\": \"%s\", \"method\": \"pickup\"}"::formatted)
                        .toList());
        return """
            {"cartId": "%s", "buyer": {"name": "Bu Wati", "phone": "0812 3456 7890"},
             "delivery": [%s], "acceptTerms": true}\
            """.formatted(cart, deliveries);
    }

    JsonNode bought(LiveListing listing) {
        String cart = cartWith(listing);
        Answer answer = post("/purchases", order(cart, listing.maker().slug()), newKey());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return Schemas.fitting("Purchase", answer.body());
    }

    JsonNode purchase(String token) {
        return Schemas.fitting("Purchase", get("/purchases/" + token).body());
    }

    /// The payer does something at the payment stand-in.
    void control(String midtransOrderId, String action) {
        Person payer = new Person(shop.midtrans().baseUrl());
        assertThat(payer.json("POST", "/_control/payments/" + midtransOrderId + "/" + action, "")
                        .status())
                .isEqualTo(200);
    }

    /// The payer chooses a method on the page that the payment leads to.
    void choose(JsonNode payment, String method) {
        Person payer = new Person(shop.midtrans().baseUrl());
        payer.post("/snap/v3/redirection/" + payment.get("snapToken").stringValue() + "/method", "method", method);
    }

    static <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block(PATIENCE));
    }
}
