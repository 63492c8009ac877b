package id.pasarrusun.storefront.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// An order on the maker's side, from the buyer's money to hers.
class SendingIntegrationTests {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern METHOD = Pattern.compile("type=\"radio\" name=\"(method\\.[^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("Nomor ([A-Z0-9]{8})");
    private static final String ORDERS = "/sanggar/pesanan";

    private static final OpenShop shop = OpenShop.visit();
    private static Person nurhayati;
    private static Person stranger;

    private final Person buyer = shop.stranger();

    @BeforeAll
    static void signIn() {
        nurhayati = shop.maker(2);
        stranger = shop.maker(3);
        stranger.get("/sanggar/produk/baru");
    }

    @Test
    void anOrderGoesFromTheirMoneyToHers() {
        String link = buys("courier");
        String order = ORDERS + "/" + number(link) + "-1";

        Answer page = nurhayati.get(order);
        assertThat(List.of(
                        page.body(),
                        nurhayati.get(ORDERS).body(),
                        nurhayati.get("/sanggar").body()))
                .allSatisfy(each -> assertThat(each).contains("Paling lambat"));
        assertThat(page.body()).contains("Bu Wati", "0812-3456-7890", "Jalan Raya Penggilingan 12", "RT 005 / RW 08");
        assertThat(nurhayati.post(order + "/terima").location()).isEqualTo(order + "?kabar=diterima");
        assertThat(nurhayati.post(order + "/kirim", "resi", "?!").status()).isEqualTo(422);
        assertThat(nurhayati.post(order + "/kirim", "resi", "JNE 0012345").location())
                .isEqualTo(order + "?kabar=dikirim");
        assertThat(nurhayati.get(order).body())
                .contains("JNE 0012345", "Sudah dikirim")
                .doesNotContain("Paling lambat");

        buyer.get(link);
        buyer.post(link + "/pesanan/" + number(link) + "-1/terima");

        String done = nurhayati.get(order).body();
        assertThat(done).contains("Selesai").doesNotContain("0812-3456-7890", "Jalan Raya Penggilingan");
        assertThat(nurhayati.get(ORDERS + "?tahap=selesai").body()).contains(number(link));
        assertThat(nurhayati.get(ORDERS + "?tahap=selesai&hal=9").body()).contains(number(link));
        assertThat(nurhayati.get("/sanggar/uang").body()).contains("Siap dicairkan");
    }

    @Test
    void whatIsFetchedIsLaidReady() {
        String order = ORDERS + "/" + number(buys("pickup")) + "-1";

        assertThat(nurhayati.get(order).body())
                .contains("Diambil pembeli", "Sudah siap diambil")
                .doesNotContain("Jalan Raya Penggilingan");
        assertThat(nurhayati.post(order + "/kirim").location()).isEqualTo(order + "?kabar=dikirim");
        assertThat(nurhayati.post(order + "/terima").status()).isEqualTo(409);
    }

    @Test
    void whatSheCannotMakeIsToldToItsBuyerAndToTheDesk() {
        String link = buys("pickup");
        String order = ORDERS + "/" + number(link) + "-1";

        assertThat(nurhayati.get(order).body()).contains("Jawab sebelum besok", "Tidak bisa saya kerjakan");
        assertThat(nurhayati.post(order + "/tolak", "alasan", " ").status()).isEqualTo(422);
        assertThat(nurhayati
                        .post(order + "/tolak", "alasan", "Benangnya habis.")
                        .location())
                .isEqualTo(order + "?kabar=ditolak");

        assertThat(nurhayati.get(order).body())
                .contains("Benangnya habis.", "/sanggar/produk")
                .doesNotContain("Jawab sebelum", "Sudah siap diambil");
        assertThat(nurhayati.post(order + "/terima").status()).isEqualTo(409);
        assertThat(buyer.get(link).body()).contains("tidak bisa membuat pesanan ini", "“Benangnya habis.”");
        Person finance = shop.officer("keuangan1");
        assertThat(finance.get("/meja/pesanan").body()).contains("Perlu dikembalikan", "Benangnya habis.");
        assertThat(finance.get("/meja").body()).contains("pembeli menunggu uangnya");
    }

    @Test
    void anotherMakersOrderIsNotThere() {
        String order = ORDERS + "/" + number(buys("pickup")) + "-1";

        assertThat(List.of(
                        stranger.get(order).status(),
                        stranger.get(order + "/label").status(),
                        stranger.post(order + "/terima").status(),
                        stranger.post(order + "/kirim", "resi", "JNE1").status()))
                .containsOnly(404);
        assertThat(nurhayati.get(order).body()).contains("Baru, perlu disiapkan");
    }

    /// The buyer's link, once the maker has the order.
    private String buys(String method) {
        String product = buyer.get("/produk/dompet-koin-rajut").body();
        buyer.post("/keranjang", "variant", OpenShop.value(product, "variant"), "quantity", "1");
        String checkout = buyer.get("/checkout").body();
        List<String> form = new ArrayList<>(List.of(
                "name",
                "Bu Wati",
                "phone",
                "081234567890",
                "terms",
                "ya",
                "recipient",
                "Bu Wati",
                "kelurahan",
                "Penggilingan",
                "kelurahanCode",
                "31.75.06.1003",
                "street",
                "Jalan Raya Penggilingan 12",
                "rt",
                "005",
                "rw",
                "08",
                "postcode",
                "13940"));
        HIDDEN.matcher(checkout)
                .results()
                .filter(field -> !field.group(1).equals("_csrf"))
                .forEach(field -> form.addAll(List.of(field.group(1), field.group(2))));
        METHOD.matcher(checkout).results().findFirst().ifPresent(field -> form.addAll(List.of(field.group(1), method)));
        String link = buyer.post("/checkout", form.toArray(String[]::new)).location();
        pay(number(link));
        OpenShop.until(() -> nurhayati.get(ORDERS).body().contains(number(link)) ? "paid" : "");
        return link;
    }

    private void pay(String number) {
        Person bank = new Person(shop.midtrans().baseUrl());
        OpenShop.until(() -> bank.json("POST", "/_control/payments/RSN-" + number + "-1/pay?method=qris", "")
                                .status()
                        == 200
                ? "paid"
                : "");
    }

    /// The number that the buyer reads on her page.
    private String number(String link) {
        return NUMBER.matcher(buyer.get(link).body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
