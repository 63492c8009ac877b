package id.pasarrusun.storefront.checkout;

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
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.CartId;
import id.pasarrusun.storefront.cart.Carts;
import id.pasarrusun.storefront.checkout.CheckoutOrder.Buyer;
import id.pasarrusun.storefront.page.Language;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Two makers of its own in the open shop, in two cities, and everything to buy of them.
final class TillWorld {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String AISYAH = "aisyah-till";
    static final String RATMI = "ratmi-till";

    final OpenShop shop = OpenShop.visit();
    private final MakerId aisyah;
    private final MakerId ratmi;

    TillWorld() {
        aisyah = maker(AISYAH, new Tower("till-timur", "Rusunawa Timur", "Cakung", "Jakarta Timur", ""));
        ratmi = maker(RATMI, new Tower("till-utara", "Rusunawa Utara", "Cilincing", "Jakarta Utara", ""));
    }

    /// Something new of Aisyah's, in Jakarta Timur.
    LiveListing ofAisyah(long price, int stock) {
        return listing(aisyah, price, stock);
    }

    /// Something new of Ratmi's, in Jakarta Utara.
    LiveListing ofRatmi(long price, int stock) {
        return listing(ratmi, price, stock);
    }

    /// Something new of a maker of its own, in Jakarta Timur; none of it is there, and one takes so many days.
    LiveListing of(String maker, int promisedDays) {
        Tower tower = new Tower("till-timur", "Rusunawa Timur", "Cakung", "Jakarta Timur", "");
        return listing(maker(maker, tower), 85_000, 0, promisedDays);
    }

    static VariantId variant(LiveListing listing) {
        return listing.variants().getFirst().id();
    }

    int available(LiveListing listing) {
        VariantId variant = variant(listing);
        return Objects.requireNonNull(await(shop.part(Listings.class).quotes(List.of(variant)))
                        .get(variant))
                .available();
    }

    CartId cartWith(LiveListing... listings) {
        Carts carts = shop.part(Carts.class);
        Cart cart = await(carts.open());
        for (LiveListing listing : listings) {
            await(carts.put(cart.id(), variant(listing), 1));
        }
        return cart.id();
    }

    /// Everything is fetched at the towers.
    static CheckoutOrder order(CartId cart, String... makers) {
        return order(cart, List.of(makers).stream().map(TillWorld::pickup).toList());
    }

    static CheckoutOrder order(CartId cart, List<CheckoutOrder.Delivery> deliveries) {
        return new CheckoutOrder(
                cart, new Buyer("Bu Wati", "0812 3456 7890", ""), deliveries, true, Map.of(), Language.INDONESIAN);
    }

    static CheckoutOrder.Delivery pickup(String maker) {
        return new CheckoutOrder.Delivery(maker, "pickup", null, null);
    }

    /// To Penggilingan in Jakarta Timur.
    static CheckoutOrder.Delivery courier(String maker) {
        return new CheckoutOrder.Delivery(
                maker,
                "courier",
                new CheckoutOrder.Address(
                        "Bu Wati",
                        "081234567890",
                        "31.75.06.1003",
                        "Jalan Raya Penggilingan 12",
                        "005",
                        "08",
                        "13940",
                        "Seberang musala"),
                null);
    }

    CheckoutOutcome buy(CheckoutOrder order) {
        return await(shop.part(Checkout.class).place(order));
    }

    /// Does something at the controls of the Midtrans stand-in.
    void control(String method, String path, String body) {
        send(HttpRequest.newBuilder(URI.create(shop.midtrans().baseUrl() + "/_control" + path))
                .method(method, BodyPublishers.ofString(body)));
    }

    /// Chooses a method on the payer's page.
    void choose(String page, String method) {
        send(HttpRequest.newBuilder(URI.create(page + "/method"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("method=" + method)));
    }

    private static void send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest sent = request.timeout(PATIENCE).build();
            assertThat(client.send(sent, BodyHandlers.ofString()).statusCode())
                    .as(sent.uri().toString())
                    .isLessThan(400);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block(PATIENCE));
    }

    private MakerId maker(String slug, Tower tower) {
        Enrolling enrolling = shop.part(Enrolling.class);
        enrolling.addTower(tower).block(PATIENCE);
        Training training = new Training(Craft.ANYAMAN, "Angkatan 1", 2025);
        return await(enrolling.enrol(new NewMaker(slug, slug, tower.slug(), "Menganyam.", List.of(training))));
    }

    private LiveListing listing(MakerId maker, long price, int stock) {
        return listing(maker, price, stock, 3);
    }

    private LiveListing listing(MakerId maker, long price, int stock, int promisedDays) {
        String slug = "keranjang-" + UUID.randomUUID();
        Photo photo = new Photo(new ImageId(UUID.randomUUID()), "Keranjang bambu", 1200, 900);
        ListingContent content = new ListingContent(
                "Keranjang bambu",
                Craft.ANYAMAN,
                "Anyaman rapat.",
                List.of(),
                List.of(photo),
                promisedDays,
                null,
                Wording.NONE);
        NewVariant variant = new NewVariant("Satu ukuran", Rupiah.of(price), stock);
        shop.part(Importing.class)
                .live(List.of(new ImportedListing(slug, maker, content, List.of(variant))))
                .block(PATIENCE);
        return await(shop.part(Listings.class).findLive(slug));
    }
}
