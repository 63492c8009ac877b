package id.pasarrusun.storefront.checkout;

import static id.pasarrusun.storefront.checkout.TillWorld.AISYAH;
import static id.pasarrusun.storefront.checkout.TillWorld.PATIENCE;
import static id.pasarrusun.storefront.checkout.TillWorld.RATMI;
import static id.pasarrusun.storefront.checkout.TillWorld.await;
import static id.pasarrusun.storefront.checkout.TillWorld.variant;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.Fulfilling;
import id.pasarrusun.payments.order.PayeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A guest buys with a browser that knows no JavaScript.
class BuyingIntegrationTests {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"((?:cart|seen)[^\"]*)\" value=\"([^\"]*)\"");
    private static final Pattern PAY_PAGE = Pattern.compile("href=\"(http[^\"]+/snap/[^\"]+)\"");

    private final TillWorld world = new TillWorld();
    private final Person wati = world.shop.stranger();

    @Test
    void aStrangerGetsNoCookieBeforeTheFirstThingInTheCart() {
        wati.get("/");
        assertThat(wati.get("/keranjang").body()).contains("Keranjang masih kosong");
        assertThat(wati.get("/checkout").location()).isEqualTo("/keranjang");
        assertThat(wati.cookies()).isEmpty();

        putIn(world.ofAisyah(85_000, 2));

        assertThat(wati.cookies()).extracting(cookie -> cookie.getName()).containsExactly("pasar_keranjang");
    }

    @Test
    void whatIsTakenOutCanBePutBack() {
        LiveListing basket = world.ofAisyah(85_000, 5);
        putIn(basket);
        putIn(basket);
        String line = "/keranjang/" + variant(basket).value();

        Answer removed = wati.get(wati.post(line, "quantity", "0").location());
        assertThat(removed.body()).contains("dihapus dari keranjang", "Kembalikan", "Keranjang masih kosong");

        wati.post(line, "quantity", "2");
        assertThat(wati.get("/keranjang").body()).contains("Rp170.000");
    }

    @Test
    void whatIsNoGoodInACartIsSaidAndChangesNothing() {
        LiveListing basket = world.ofAisyah(85_000, 5);
        wati.get("/masuk");

        assertThat(wati.post("/keranjang", "variant", "nonsense").status()).isEqualTo(404);
        assertThat(wati.post("/keranjang", "variant", "00000000-0000-7000-8000-000000000000")
                        .status())
                .isEqualTo(404);
        assertThat(wati.post("/keranjang", "variant", variant(basket).value().toString(), "quantity", "-3")
                        .location())
                .isEqualTo("/keranjang?batas");
        String tooMany = wati.post(
                        "/keranjang", "variant", variant(basket).value().toString(), "quantity", "9999")
                .location();
        assertThat(wati.get(tooMany).body()).contains("paling banyak 5 buah");
        assertThat(wati.cookies()).isEmpty();
    }

    @Test
    void aGuestBuysFromTwoMakersAtOnce() {
        putIn(world.ofAisyah(85_000, 2));
        putIn(world.ofRatmi(40_000, 5));
        Answer checkout = wati.get("/checkout");
        assertThat(checkout.body()).contains("Siap dikirim atau diambil dalam 3 hari setelah dibayar");
        List<String> form = form(checkout);
        form.addAll(List.of("method." + AISYAH, "courier", "method." + RATMI, "pickup", "kelurahan", "Penggilingan"));
        form.addAll(List.of("name", "Bu Wati", "phone", "0812", "street", "Jalan <Raya> 12", "rt", "", "rw", ""));

        Answer refused = send(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Nomor HP ini belum benar", "Centang dulu tanda setuju", "value=\"Jalan &lt;Raya> 12\"");

        form.set(form.indexOf("0812"), "0812 3456 7890");
        form.addAll(List.of("terms", "ya"));
        Answer placed = send(form);
        assertThat(placed.status()).isEqualTo(303);
        assertThat(placed.location()).startsWith("/beli/");
        assertThat(wati.cookies()).isEmpty();

        Answer page = wati.get(placed.location());
        assertThat(page.body()).contains("Bayar Rp135.000", "Jalan &lt;Raya&gt; 12", AISYAH, RATMI);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(send(form).location()).isEqualTo(placed.location());
        assertThat(world.shop.stranger().get("/beli/" + "x".repeat(43)).status())
                .isEqualTo(404);
    }

    @Test
    void aPriceThatRisesWhileTheFormIsOpenIsAskedAboutAgain() {
        LiveListing basket = world.ofAisyah(85_000, 2);
        putIn(basket);
        List<String> form = filled(wati.get("/checkout"));
        raise(basket, 95_000);

        Answer asked = send(form);
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.body()).contains("Ada yang berubah", "Rp95.000", "value=\"Bu Wati\"");

        assertThat(wati.get(send(filled(asked)).location()).body()).contains("Bayar Rp95.000");
    }

    @Test
    void whatIsSoldOutMeanwhileIsMendedWithoutLeavingTheForm() {
        LiveListing basket = world.ofAisyah(85_000, 3);
        putIn(basket);
        wati.post("/keranjang/" + variant(basket).value(), "quantity", "3");
        List<String> form = filled(wati.get("/checkout"));
        world.shop
                .part(Drafting.class)
                .stock(basket.maker().id(), variant(basket), 2)
                .block(PATIENCE);

        Answer refused = send(form);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Tinggal 2", "Jadikan 2");

        form.addAll(List.of("mend", variant(basket).value() + ":2"));
        Answer mended = wati.post("/checkout/keranjang", form.toArray(String[]::new));
        assertThat(mended.body()).contains("Rp170.000", "value=\"Bu Wati\"").doesNotContain("Tinggal 2");
        assertThat(send(filled(mended)).status()).isEqualTo(303);
    }

    @Test
    void aFailedPaymentIsTriedAgainOnTheSamePurchase() {
        String place = bought(world.ofAisyah(85_000, 2));
        String first = payPage(place);
        world.choose(first, "gopay");
        world.control("POST", "/payments/" + attempt(place, 1) + "/deny", "");
        until(place, "Pembayaran tidak berhasil");

        String led = wati.post(place + "/bayar").location();

        String second = payPage(place);
        assertThat(second).isNotEqualTo(first).endsWith(led);
        assertThat(wati.post(place + "/bayar").location()).isEqualTo(led);
        assertThat(payPage(place)).isEqualTo(second);
    }

    @Test
    void whoComesBackFromPayingSeesThatItIsMadeSureOfUntilPatienceEnds() {
        String place = bought(world.ofAisyah(85_000, 2));

        String arrived = wati.get(place + "?order_id=x&status_code=200&transaction_status=settlement")
                .location();

        assertThat(wati.get(arrived).body())
                .contains("Pembayaran Anda sedang kami pastikan", "http-equiv=\"refresh\"", "&amp;tiba=")
                .doesNotContain("Bayar sekarang");
        assertThat(wati.get(place + "?tiba=1").body())
                .contains("Bayar sekarang")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void thePageNoticesThatItIsPaidAndTheBuyerSaysWhenItHasCome() {
        LiveListing basket = world.ofRatmi(40_000, 5);
        String place = bought(basket);
        String order = number(place) + "-1";
        assertThat(wati.get(place + "/keadaan?lihat=awaiting_payment.awaiting_payer")
                        .header("HX-Refresh"))
                .isEmpty();
        assertThat(wati.post(place + "/pesanan/" + order + "/terima").location())
                .endsWith("kabar=belum");

        world.control("POST", "/payments/" + attempt(place, 1) + "/pay?method=qris", "");
        until(place, "Lunas, Rp");
        assertThat(wati.get(place + "/keadaan?lihat=awaiting_payment.awaiting_payer")
                        .header("HX-Refresh"))
                .isEqualTo("true");

        PayeeId maker = new PayeeId(basket.maker().id().value());
        await(world.shop.part(Fulfilling.class).send(maker, order, "JKT123"));
        assertThat(wati.get(place).body()).contains("JKT123", "Barang sudah saya terima");
        assertThat(wati.post(place + "/pesanan/" + order + "/terima").location())
                .endsWith("kabar=diterima");
        assertThat(wati.get(place).body())
                .contains("Pesanan selesai", "sedang kami teruskan ke")
                .doesNotContain("Barang sudah saya terima", "Uang kami pegang dulu");
        assertThat(wati.post(place + "/pesanan/XXXXXXXX-1/terima").status()).isEqualTo(404);
    }

    private void putIn(LiveListing listing) {
        assertThat(wati.fillIn(
                                "/masuk",
                                "/keranjang",
                                "variant",
                                variant(listing).value().toString())
                        .location())
                .startsWith("/keranjang?masuk=");
    }

    private String bought(LiveListing listing) {
        putIn(listing);
        return send(filled(wati.get("/checkout"))).location();
    }

    private Answer send(List<String> form) {
        return wati.post("/checkout", form.toArray(String[]::new));
    }

    private List<String> filled(Answer page) {
        List<String> form = form(page);
        form.addAll(List.of("name", "Bu Wati", "phone", "081234567890", "terms", "ya"));
        for (String maker : List.of(AISYAH, RATMI)) {
            form.addAll(List.of("method." + maker, "pickup"));
        }
        return form;
    }

    private static List<String> form(Answer page) {
        List<String> form = new ArrayList<>();
        HIDDEN.matcher(page.body()).results().forEach(field -> {
            form.add(field.group(1));
            form.add(field.group(2));
        });
        return form;
    }

    private String payPage(String place) {
        return PAY_PAGE.matcher(wati.get(place).body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private String attempt(String place, int count) {
        return "RSN-" + number(place) + "-" + count;
    }

    private String number(String place) {
        return Pattern.compile("Nomor ([A-Z0-9]{8})")
                .matcher(wati.get(place).body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private void until(String place, String words) {
        OpenShop.until(() -> wati.get(place).body().contains(words) ? words : "");
    }

    private void raise(LiveListing listing, long price) {
        world.shop
                .part(Drafting.class)
                .price(listing.maker().id(), variant(listing), Rupiah.of(price))
                .block(PATIENCE);
    }
}
