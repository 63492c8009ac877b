package id.pasarrusun.storefront.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.payout.Claim;
import id.pasarrusun.payments.payout.Claims;
import id.pasarrusun.storefront.desk.DeskWorld;
import id.pasarrusun.storefront.page.Formats;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

/// Money on its way to makers, in the browsers of two officers.
class PayoutsIntegrationTests {

    private static final String RUNS = "/meja/pencairan";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OpenShop shop = OpenShop.visit();
    private final DeskWorld world = new DeskWorld(shop);
    private final MakerId ratmi = world.maker("ratmi-kas", "Ratmi Kasir");

    @Test
    void refusesTheProposersOwnApprovalInWords() {
        world.earns(ratmi, "Ratmi Kasir", 125_000);
        Person sri = shop.officer("keuangan1");
        String run = proposed(sri);

        Answer page = sri.get(run);
        Answer forced = sri.post(run + "/setujui");

        assertThat(page.body())
                .contains("petugas keuangan lain yang harus menyetujuinya")
                .doesNotContain(run + "/setujui");
        assertThat(forced.status()).isEqualTo(403);
        assertThat(forced.body()).contains("Anda tidak bisa menyetujui usulan sendiri", "Belum disetujui");
        assertThat(sri.post(run + "/tarik").location()).endsWith("kabar=ditarik");
    }

    @Test
    void letsAnotherOfficerCompareAndRelease() {
        world.earns(ratmi, "Ratmi Kasir", 230_000);
        String run = proposed(shop.officer("keuangan1"));
        Person tono = shop.officer("keuangan2");

        String compared = tono.get(run).body();
        Answer released = tono.post(run + "/setujui");
        Answer again = tono.post(run + "/setujui");

        assertThat(compared).contains("Ratmi Kasir", "0099 ", "/setujui");
        assertThat(released.status()).isEqualTo(303);
        assertThat(again.status()).isEqualTo(409);
        assertThat(tono.get(run).body()).contains("Disetujui oleh").doesNotContain("0099 ");
    }

    @Test
    void putsWhatWaitsForAnotherOfficerOnTopAndLetsHerRefuseIt() {
        world.earns(ratmi, "Ratmi Kasir", 145_000);
        String run = proposed(shop.officer("keuangan1"));
        Person tono = shop.officer("keuangan2");

        String overview = tono.get(RUNS).body();
        String page = tono.get(run).body();
        tono.post(run + "/tarik");

        assertThat(overview)
                .contains("Menunggu persetujuan Anda", "href=\"" + run + "\">Periksa dan putuskan")
                .doesNotContain("Belum ada yang bisa dicairkan");
        assertThat(page).contains(">Tolak</button>").doesNotContain("Tarik kembali");
        assertThat(tono.get(run).body()).contains("Ditolak oleh");
    }

    @Test
    void saysOnTheFirstPageAllThatMayBePaid() {
        world.earns(ratmi, "Ratmi Kasir", 310_000);
        Claims claims = shop.part(Claims.class);
        List<Rupiah> each = claims.open(1_000)
                .filter(Claim::isDue)
                .map(Claim::amount)
                .collectList()
                .block(PATIENCE);

        Rupiah due = Objects.requireNonNull(claims.due().block(PATIENCE));

        assertThat(due).isEqualTo(Rupiah.sum(Objects.requireNonNull(each)));
        assertThat(shop.officer("keuangan1").get("/meja").body()).contains(">" + Formats.rupiah(due) + "<");
    }

    @Test
    void asksAPersonBeforeAMakerIsPaidTwice() {
        MakerId yanti = world.maker("yanti-kas", "Yanti Kasir");
        world.earns(yanti, "Yanti Kasir", 140_000);
        Person tono = shop.officer("keuangan2");
        doubtful(proposed(shop.officer("keuangan1")), yanti);

        String overview = tono.get(RUNS).body();
        Answer judged = tono.fillIn(RUNS, verdict(overview));

        assertThat(tono.get("/meja").body()).contains("Pencairan perlu diperiksa");
        assertThat(overview).contains("Yanti Kasir, Rp140.000", "bank bilang uangnya sampai");
        assertThat(judged.location()).endsWith("kabar=diperiksa");
        assertThat(tono.get(RUNS).body()).doesNotContain("bank bilang uangnya sampai");
    }

    private static String verdict(String overview) {
        Matcher form = Pattern.compile("action=\"(" + RUNS + "/periksa/[^/]+/tidak-sampai)\"")
                .matcher(overview);
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    /// As if the bank said that the money arrived after the run was given back.
    private void doubtful(String run, MakerId maker) {
        assertThat(shop.officer("keuangan1").fillIn(run, run + "/tarik").status())
                .isEqualTo(303);
        shop.part(DatabaseClient.class)
                .sql("""
                    insert into payments.payout_doubt (payout, payee, raised_at)
                    select id, payee, now() from payments.payout where payee = :payee
                    """)
                .bind("payee", maker.value())
                .then()
                .block(PATIENCE);
    }

    @Test
    void opensToFinanceAlone() {
        String ledger = "/meja/buku-besar";
        Person qc = shop.officer("qc");

        assertThat(qc.get(RUNS).status()).isEqualTo(403);
        assertThat(qc.fillIn("/meja", RUNS).status()).isEqualTo(403);
        assertThat(shop.officer("admin").get(ledger).status()).isEqualTo(403);
        assertThat(shop.stranger().get(RUNS).location()).isEqualTo("/masuk?lanjut=%2Fmeja%2Fpencairan");
    }

    @Test
    void findsTheAccountsOfAPurchaseAndShowsThatTheBooksBalance() {
        Purchase purchase = world.paid(ratmi, "Ratmi Kasir", 64_000);
        Person sri = shop.officer("keuangan1");

        String found = sri.get("/meja/buku-besar?q=" + purchase.number() + "-1").body();
        String account = sri.get(
                        "/meja/buku-besar/akun/purchase:" + purchase.id().value())
                .body();

        assertThat(found).contains("Seimbang: jumlah semua akun Rp0", "Ditahan untuk pembuat: Ratmi Kasir");
        assertThat(account)
                .contains("Pesanan: " + purchase.number(), "+Rp64.000", "Pembayaran pembeli")
                .doesNotContain("charge:");
        assertThat(sri.get("/meja/buku-besar/akun/nothing:at-all").status()).isEqualTo(404);
        assertThat(sri.get("/meja/buku-besar/akun/NOTHING").status()).isEqualTo(404);
        assertThat(sri.get("/meja/buku-besar/akun/maker:abc:held?sebelum=1").status())
                .isEqualTo(404);
        assertThat(sri.get("/meja/buku-besar/akun/purchase:1-2-3-4-5?sebelum=1").status())
                .isEqualTo(404);
        assertThat(sri.get("/meja/pesanan?q=" + purchase.number()).location())
                .isEqualTo("/meja/pesanan/" + purchase.number());
    }

    private static String proposed(Person officer) {
        Answer answer = officer.fillIn(RUNS, RUNS);
        assertThat(answer.status()).isEqualTo(303);
        return answer.location().replaceFirst("\\?.*", "");
    }
}
