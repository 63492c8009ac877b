package id.pasarrusun.storefront.purchases;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.charge.Charge;
import id.pasarrusun.payments.charge.ChargeId;
import id.pasarrusun.payments.charge.Terms;
import id.pasarrusun.payments.order.Payer;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.order.PurchaseNumber;
import id.pasarrusun.payments.order.PurchaseState;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Rendered;
import id.pasarrusun.storefront.purchases.PurchaseView.PaymentView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentViewsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(3));
    private static final PurchaseId ID = new PurchaseId(new UUID(1, 1));
    private static final PurchaseNumber NUMBER = new PurchaseNumber("EPQ5JNWH");
    private static final Terms TERMS =
            new Terms(new ChargeId(new UUID(2, 2)), ID, NUMBER, 1, Rupiah.of(85_000), NOW, LATER);

    private Instant now = NOW;
    private String since = "";
    private final PaymentViews views = new PaymentViews(Rendered.words(), () -> now);

    @Test
    void anOpenAttemptLeadsToItsPageAndNamesTheSumAndTheHour() {
        PaymentView view = awaiting(new Charge.AwaitingPayer(TERMS, "token", "http://pay.test/1"));

        assertThat(view.payAt()).isEqualTo("http://pay.test/1");
        assertThat(view.title()).contains("Rp85.000");
        assertThat(view.text()).contains("24 Nov 2026, 13.00 WIB");
        assertThat(view.waiting()).isTrue();
        assertThat(view.mayRetry()).isFalse();
    }

    @Test
    void afterAFailedAttemptOrNoneAnotherCanBeMade() {
        assertThat(List.of(
                        awaiting(new Charge.Denied(TERMS, NOW)),
                        awaiting(new Charge.Expired(TERMS, NOW)),
                        awaiting(null)))
                .allSatisfy(view -> {
                    assertThat(view.mayRetry()).isTrue();
                    assertThat(view.payAt()).isEmpty();
                });
    }

    @Test
    void whileNobodyKnowsNoSecondAttemptIsOffered() {
        PaymentView view = awaiting(new Charge.Unknown(TERMS));

        assertThat(view.mayRetry()).isFalse();
        assertThat(view.waiting()).isTrue();
        assertThat(view.text()).contains("Jangan memesan dua kali");
    }

    @Test
    void whenTheTimeIsOverNothingCanBePaidAnyMore() {
        now = LATER;

        assertThat(List.of(
                        awaiting(new Charge.AwaitingPayer(TERMS, "token", "http://pay.test/1")),
                        awaiting(new Charge.Denied(TERMS, NOW))))
                .allSatisfy(view -> {
                    assertThat(view.payAt()).isEmpty();
                    assertThat(view.mayRetry()).isFalse();
                });
    }

    @Test
    void whoComesBackFromPayingIsNotAskedToPayAgain() {
        Charge open = new Charge.AwaitingPayer(TERMS, "token", "http://pay.test/1");
        String before = awaiting(open).seen();
        since = "1795489200";

        PaymentView view = awaiting(open);

        assertThat(view.title()).isEqualTo("Pembayaran Anda sedang kami pastikan");
        assertThat(view.payAt()).isEmpty();
        assertThat(view.mayRetry()).isFalse();
        assertThat(view.waiting()).isTrue();
        assertThat(view.seen()).isNotEqualTo(before);
    }

    @Test
    void whatIsPaidSaysHow() {
        PaymentView view = view(PurchaseState.PAID, new Charge.Paid(TERMS, "qris", NOW), false);

        assertThat(view.title()).contains("Rp85.000");
        assertThat(view.text()).contains("QRIS", "24 Nov 2026, 10.00 WIB");
        assertThat(view.waiting()).isFalse();
    }

    @Test
    void moneyThatCameTooLateIsNotCalledLost() {
        assertThat(view(PurchaseState.EXPIRED, new Charge.Paid(TERMS, "bank_transfer", NOW), true)
                        .text())
                .contains("tidak hilang");
        assertThat(view(PurchaseState.EXPIRED, null, false).text()).contains("Tidak ada uang");
    }

    @Test
    void everyStateShowsAnotherFaceSoThatThePageKnowsWhenItIsOld() {
        assertThat(List.of(
                        awaiting(null).seen(),
                        awaiting(new Charge.Opening(TERMS)).seen(),
                        awaiting(new Charge.Unknown(TERMS)).seen(),
                        awaiting(new Charge.Denied(TERMS, NOW)).seen(),
                        view(PurchaseState.PAID, new Charge.Paid(TERMS, "qris", NOW), false)
                                .seen(),
                        view(PurchaseState.EXPIRED, null, false).seen()))
                .doesNotHaveDuplicates();
    }

    private PaymentView awaiting(@Nullable Charge charge) {
        return view(PurchaseState.AWAITING_PAYMENT, charge, false);
    }

    private PaymentView view(PurchaseState state, @Nullable Charge charge, boolean flagged) {
        Payer payer = new Payer("Bu Wati", "+6281234567890", null, Language.INDONESIAN.locale());
        Purchase purchase = new Purchase(ID, NUMBER, state, payer, Rupiah.of(85_000), NOW, LATER, flagged, List.of());
        return views.view(new BuyerPurchase(purchase, "token", charge), since);
    }
}
