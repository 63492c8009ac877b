package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A buyer finds what two makers made, pays, and the money reaches each maker's own account.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class BuyingJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    /// Tuti Supriyati weaves in Pulogebang; Nining Suningsih cooks in Marunda.
    private static final List<Good> GOODS = List.of(
            new Good("tatakan pandan", "tatakan-gelas-pandan-enam-lembar", "081200000011"),
            new Good("kerupuk bakso", "kerupuk-bakso-ikan-marunda", "081200000012"));

    private static Doors doors;

    /// What is bought, how it is looked for, and the number of its maker.
    private record Good(String wish, String slug, String maker) {}

    @BeforeAll
    static void opens() {
        doors = new Doors(OUTING.shop());
    }

    @Test
    void moneyGoesFromABuyerToBothMakers() {
        Page buyer = OUTING.phones().fresh();
        GOODS.forEach(good -> findsAndPutsInTheCart(buyer, good));
        String purchase = checksOut(buyer);
        paysByQris(buyer, purchase);

        String number = number(buyer);
        GOODS.forEach(good -> sendsHerPart(good, number));
        confirmsBoth(buyer, purchase);

        payoutIsProposedAndApproved();

        GOODS.forEach(good -> readsWhatReachedHerAccount(good));
        theLedgerSumsToZero();
    }

    private static void findsAndPutsInTheCart(Page buyer, Good good) {
        buyer.navigate("/");
        buyer.fill("header input[name=q]", good.wish());
        buyer.press("header input[name=q]", "Enter");
        buyer.click("main a[href='/produk/" + good.slug() + "']");
        buyer.locator("button[form=beli]").click();
        buyer.waitForURL(Pattern.compile(".*/keranjang.*"));
        assertThat(buyer.locator("main")).containsText("Rp");
    }

    private static String checksOut(Page buyer) {
        assertThat(buyer.locator("main section.panel")).hasCount(2);
        buyer.click("main a[href='/checkout']");
        buyer.fill("input[name=name]", "Rina Wulandari");
        buyer.fill("input[name=phone]", "0813-9999-0002");
        buyer.locator("main fieldset")
                .all()
                .forEach(way -> way.locator("input[type=radio]").first().check());
        buyer.check("input[name=terms]");
        buyer.locator("main aside button.utama").click();
        buyer.waitForURL(Pattern.compile(".*/beli/.+"));
        return Doors.rest(buyer, "/beli/");
    }

    private static void paysByQris(Page buyer, String purchase) {
        buyer.locator("#pembayaran a.utama").click();
        buyer.locator("button[name=method][value*=qris]").click();
        buyer.locator("button.primary").click();
        buyer.waitForURL(Pattern.compile(".*/beli/" + purchase + ".*"));
        assertThat(buyer.locator("#pembayaran")).containsText("Lunas");
        assertThat(buyer.locator("main .lencana").getByText("Sudah dibayar")).hasCount(GOODS.size());
    }

    /// What the buyer reads aloud; each maker's order has a number behind it.
    private static String number(Page buyer) {
        String heading = buyer.locator("main h2.dari").first().getAttribute("id");
        return heading.substring("p-".length(), heading.lastIndexOf('-'));
    }

    private static void sendsHerPart(Good good, String number) {
        Page maker = OUTING.phones().fresh();
        doors.signIn(maker, good.maker());
        maker.navigate("/sanggar/pesanan");
        Locator order = maker.locator("main .pesanan a[href^='/sanggar/pesanan/" + number + "-']");
        assertThat(order).hasCount(1);
        order.click();
        maker.locator("form[action$='/kirim'] button.utama").click();
        assertThat(maker.locator("form[action$='/kirim']")).hasCount(0);
        maker.context().close();
    }

    private static void confirmsBoth(Page buyer, String purchase) {
        for (Good _ : GOODS) {
            buyer.navigate("/beli/" + purchase);
            buyer.locator("details:has(form[action$='/terima']) summary")
                    .first()
                    .click();
            buyer.locator("form[action$='/terima'] button").first().click();
        }
        assertThat(buyer.locator("form[action$='/terima']")).hasCount(0);
    }

    private static void payoutIsProposedAndApproved() {
        Page proposer = OUTING.phones().fresh();
        doors.signInOfficer(proposer, "keuangan1");
        proposer.navigate("/meja/pencairan");
        proposer.locator("form[action='/meja/pencairan'] button").first().click();
        proposer.waitForURL(Pattern.compile(".*/meja/pencairan/.+"));
        String run = URI.create(proposer.url()).getPath();
        assertThat(proposer.locator("form[action$='/setujui'] button")).hasCount(0);

        Page approver = OUTING.phones().fresh();
        doors.signInOfficer(approver, "keuangan2");
        approver.navigate(run);
        approver.locator("form[action$='/setujui'] button").click();
    }

    private static void readsWhatReachedHerAccount(Good good) {
        Page maker = OUTING.phones().fresh();
        doors.signIn(maker, good.maker());
        OpenShop.await(() -> {
            OUTING.shop().completePayouts();
            maker.navigate("/sanggar/uang");
            return maker.locator("main .lencana.siap").count() > 0
                    && maker.locator("main .celengan li:nth-child(3) .nilai")
                            .textContent()
                            .equals("Rp0");
        });
        assertThat(maker.locator("main .celengan .sampai .nilai")).not().hasText("Rp0");
        maker.context().close();
    }

    private static void theLedgerSumsToZero() {
        Person officer = OUTING.shop().officer("keuangan1");

        assertThat(officer.get("/meja/buku-besar").body()).contains("Rp0");
    }
}
