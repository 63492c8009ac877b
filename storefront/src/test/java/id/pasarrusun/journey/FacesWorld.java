package id.pasarrusun.journey;

import id.pasarrusun.catalog.batch.Batches;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.qc.Reviewing;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.dev.Person.Picture;
import id.pasarrusun.journey.Face.Role;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.storefront.desk.DeskWorld;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody for every part of the shop, and something on each of its pages: goods in a cart, orders, a draft, listings
/// that wait for officers, and a proposed payout.
final class FacesWorld {

    /// Sulastri of the demo data, who cooks.
    static final String MAKER = "sulastri";

    static final String PASSWORD = OpenShop.OFFICER_PASSWORD;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SEEN = Pattern.compile("name=\"dari\" value=\"(\\d+)\"");
    private static final Pattern ACCOUNT = Pattern.compile("href=\"(/meja/buku-besar/akun/[^\"]+)\"");

    private static final Pattern PAUSE = Pattern.compile("href=\"(/sanggar/jadwal/libur/[0-9a-f-]{36})\"");

    private final OpenShop shop;
    private final DeskWorld desk;
    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private final LiveListing food;
    private final LiveListing craft;
    private final JsonNode unpaid;
    private final JsonNode paid;
    private final String draft;
    private final String sheet;
    private final String approval;
    private final String run;
    private final String table;
    private final String assisted;
    private final String pause;

    FacesWorld(OpenShop shop) {
        this.shop = shop;
        desk = new DeskWorld(shop);
        food = goods(MAKER);
        craft = goods("fitri-handayani");
        comeIn();
        fillCart();
        comeTooLate();
        announce("Libur Natal", "Pengiriman mulai lagi 27 Desember.");
        unpaid = purchase();
        paid = pay(purchase());
        draft = beginListing();
        MakerId weaver = desk.maker("wiwik-wajah", "Wiwik Handayani");
        sheet = "/meja/qc/" + desk.submitted(weaver, "Keranjang piknik").value() + "/1";
        approval = "/meja/persetujuan/" + passed(weaver).value() + "/1";
        desk.earns(weaver, "Wiwik Handayani", 175_000);
        run = proposeRun();
        table = sendTable();
        assisted = assist("wiwik-wajah");
        pause = takeTime();
    }

    /// An instructor begins something for a maker.
    private String assist(String maker) {
        String page = "/meja/bantu/" + maker;
        Person officer = person(Role.QC);
        String draft = OpenShop.value(officer.get(page).body(), "draft");
        Picture photo = new Picture("IMG_0422.jpg", PhonePhoto.jpeg());
        return officer.upload(page, List.of(photo), new String[] {
                    "draft", draft, "name", "Tampah kue", "craft", "anyaman", "price", "35.000", "stock", "2"
                })
                .location();
    }

    String assisted() {
        return assisted;
    }

    /// With a row that can be run and one that cannot.
    private String sendTable() {
        String rows = "pembuat;nama;kerajinan;harga;stok\n%s;Serbet;anyaman;25000;1\n;Tatakan;anyaman;25rb;1\n"
                .formatted("Wiwik Handayani");
        Person admin = person(Role.ADMIN);
        admin.get("/meja/berkas");
        Picture file = new Picture("barang.csv", rows.getBytes(StandardCharsets.UTF_8));
        return admin.upload("/meja/berkas", "berkas", List.of(file), "jenis", "barang")
                .location();
    }

    String table() {
        return table;
    }

    private void comeIn() {
        people.put(Role.GUEST, shop.stranger());
        people.put(Role.BUYER, shop.stranger());
        people.put(Role.LATECOMER, shop.stranger());
        people.put(Role.MAKER, shop.maker(3));
        people.put(Role.QC, shop.officer("qc"));
        people.put(Role.ADMIN, shop.officer("admin"));
        people.put(Role.FINANCE, shop.officer("keuangan1"));
    }

    private LiveListing goods(String maker) {
        MakerId id =
                DeskWorld.await(shop.part(Makers.class).getBySlug(maker)).card().id();
        return DeskWorld.await(shop.part(Listings.class)
                .liveOf(id, 0, 20)
                .filter(live -> live.variants().getFirst().available() > 3)
                .next());
    }

    private void fillCart() {
        List.of(food, craft).forEach(each -> put(Role.BUYER, each, 1));
    }

    /// Wants all that there is, and another buys of it before.
    private void comeTooLate() {
        put(Role.LATECOMER, craft, 1);
        put(Role.LATECOMER, food, food.variants().getFirst().available());
        purchase();
    }

    private void put(Role role, LiveListing goods, int quantity) {
        String page = "/produk/" + goods.slug();
        person(role).fillIn(page, "/keranjang", "variant", variant(goods), "quantity", String.valueOf(quantity));
    }

    private void announce(String title, String text) {
        String page = "/meja/halaman/pengumuman/id";
        Person admin = person(Role.ADMIN);
        Matcher seen = SEEN.matcher(admin.get(page).body());
        if (!seen.find()) {
            throw new IllegalStateException("The form names no edition");
        }
        admin.fillIn(page, page, "dari", seen.group(1), "judul", title, "tulisan", text);
    }

    private static String variant(LiveListing listing) {
        return listing.variants().getFirst().id().value().toString();
    }

    /// Of one piece of food, to be fetched.
    private JsonNode purchase() {
        Person program = shop.stranger();
        String cart =
                answered(program.json("POST", "/api/v1/carts", "")).path("id").asString();
        answered(program.json("PUT", "/api/v1/carts/" + cart + "/lines/" + variant(food), "{\"quantity\":1}"));
        String order = """
            {"cartId": "%s", "acceptTerms": true,
             "buyer": {"name": "Rina Wulandari", "phone": "081399990078"},
             "delivery": [{"makerSlug": "%s", "method": "pickup"}]}
            """.formatted(cart, MAKER);
        String key = UUID.randomUUID().toString();
        return answered(program.json("POST", "/api/v1/purchases", order, "Idempotency-Key", key));
    }

    private JsonNode pay(JsonNode purchase) {
        String token = purchase.path("token").asString();
        Person program = shop.stranger();
        OpenShop.await(() -> state(program, token).equals("awaiting_payer"));
        Person bank = new Person(shop.midtrans().baseUrl());
        String attempt = program.json("GET", "/api/v1/purchases/" + token, "").body();
        String id =
                JSON.readTree(attempt).path("payment").path("midtransOrderId").asString();
        answered(bank.json("POST", "/_control/payments/" + id + "/pay?method=qris", ""));
        OpenShop.await(() -> state(program, token).equals("paid"));
        return purchase;
    }

    private static String state(Person program, String token) {
        String purchase = program.json("GET", "/api/v1/purchases/" + token, "").body();
        return JSON.readTree(purchase).path("payment").path("state").asString();
    }

    private static JsonNode answered(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private String beginListing() {
        Person maker = person(Role.MAKER);
        String page = "/sanggar/produk/baru";
        maker.get(page);
        Person.Picture photo = new Person.Picture("IMG_0421.jpg", PhonePhoto.jpeg());
        Answer begun = maker.upload(page, List.of(photo), new String[] {
            "name", "Bakso urat beku", "craft", "bakso", "price", "45.000", "stock", "6"
        });
        String begunAt = begun.location().replaceFirst("/ciri.*", "");
        OpenShop.await(() -> maker.get(begunAt).body().contains("<picture"));
        return begunAt;
    }

    private ListingId passed(MakerId maker) {
        ListingId listing = desk.submitted(maker, "Keranjang cucian");
        Officer officer = new Officer(new UUID(0, 1), "Bu Sari");
        DeskWorld.await(shop.part(Reviewing.class).decide(officer, listing, 1, new Verdict.Passed()));
        return listing;
    }

    private String proposeRun() {
        String page = "/meja/pencairan";
        return person(Role.FINANCE).fillIn(page, page).location().replaceFirst("\\?.*", "");
    }

    /// Takes the announcement down, and lets the payout go again, since others propose too.
    void leave() {
        announce("", "");
        person(Role.FINANCE).fillIn(run, run + "/tarik");
    }

    Person person(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    String food() {
        return "/produk/" + food.slug();
    }

    String product() {
        return "/produk/" + craft.slug();
    }

    String unpaid() {
        return "/beli/" + unpaid.path("token").asString();
    }

    String paid() {
        return "/beli/" + paid.path("token").asString();
    }

    String number() {
        return paid.path("number").asString();
    }

    String order() {
        return number() + "-1";
    }

    String draft() {
        return draft;
    }

    /// What became of something on sale.
    String history() {
        return "/meja/produk/" + craft.id().value();
    }

    String sheet() {
        return sheet;
    }

    String approval() {
        return approval;
    }

    /// The same one, about to be approved together with others.
    String batch() {
        return approval.replaceFirst("persetujuan/", "persetujuan/bersama?pilih=");
    }

    /// A batch of the cook's food.
    String recall() {
        return "/meja/batch/"
                + DeskWorld.await(shop.part(Batches.class)
                                .of(food.maker().id(), 1)
                                .next())
                        .code();
    }

    /// Days on which the cook is busy, far from now.
    private String takeTime() {
        Person maker = person(Role.MAKER);
        LocalDate day = Jakarta.day(shop.clock().instant()).plusDays(40);
        String page = "/sanggar/jadwal/libur?jenis=sibuk";
        maker.fillIn(
                page, page, "jenis", "sibuk", "dari", day.toString(), "sampai", day.toString(), "alasan", "Hajatan");
        Matcher found = PAUSE.matcher(maker.get("/sanggar/jadwal").body());
        if (!found.find()) {
            throw new IllegalStateException("Her weeks show no pause");
        }
        return found.group(1);
    }

    String pause() {
        return pause;
    }

    String run() {
        return run;
    }

    /// The first account in the books.
    String account() {
        Matcher found =
                ACCOUNT.matcher(person(Role.FINANCE).get("/meja/buku-besar").body());
        if (!found.find()) {
            throw new IllegalStateException("The books show no account");
        }
        return found.group(1);
    }
}
