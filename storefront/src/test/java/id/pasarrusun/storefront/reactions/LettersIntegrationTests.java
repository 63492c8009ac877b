package id.pasarrusun.storefront.reactions;

import static id.pasarrusun.storefront.reactions.FollowedShop.RATMIS_PHONE;
import static id.pasarrusun.storefront.reactions.FollowedShop.YANTIS_PHONE;
import static id.pasarrusun.storefront.reactions.FollowedShop.done;
import static id.pasarrusun.storefront.reactions.FollowedShop.get;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Draft;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.VersionState.Submitted;
import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.payments.order.Decline;
import id.pasarrusun.payments.order.Fulfilling;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.PaymentsEvent.OrderReminder;
import id.pasarrusun.payments.order.PaymentsEvent.PayoutCompleted;
import id.pasarrusun.payments.order.PaymentsEvent.PurchasePlaced;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.payout.BankAccount;
import id.pasarrusun.payments.payout.FinanceOfficer;
import id.pasarrusun.payments.payout.Payees;
import id.pasarrusun.payments.payout.PayoutRuns;
import id.pasarrusun.payments.payout.Proposal;
import id.pasarrusun.storefront.purchases.PurchaseLinks;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class LettersIntegrationTests {

    private static final Instant AT = Instant.parse("2026-11-24T04:00:00Z");
    private static final Officer OFFICER = new Officer(new UUID(0, 7), "Wulandari");

    private final FollowedShop shop = new FollowedShop();

    @AfterEach
    void closes() {
        shop.close();
    }

    @Test
    void aBuyerReadsOfEachStepByEmailWithHerLink() {
        Purchase purchase = shop.place(shop.bag(5), 2, "sekar@example.test");
        shop.settle();
        shop.take(purchase);
        send(purchase);
        shop.settle();

        String link =
                "https://pasar.test/beli/" + get(shop.the(PurchaseLinks.class).token(purchase.id()));
        assertThat(shop.outbox().to("sekar@example.test"))
                .hasSize(3)
                .allSatisfy(letter -> assertThat(letter)
                        .contains(link, purchase.number().value())
                        .doesNotContain("{"))
                .satisfiesExactly(
                        placed -> assertThat(placed)
                                .contains("menunggu pembayaran", "Rp100.000", "24 Nov 2026, 13.00 WIB"),
                        paid -> assertThat(paid).contains("sudah kami terima", "Ratmi: 2 × Tas anyaman"),
                        sent -> assertThat(sent).contains("siap diambil di Rusunawa Marunda"));
        assertThat(shop.outbox().to("+6281200011122")).isEmpty();
    }

    @Test
    void whoBoughtInEnglishReadsEnglishAndTheMakerHerOwnLanguage() {
        Purchase purchase = shop.placeInEnglish(shop.bag(5), 2, "jane@example.test");
        shop.settle();
        shop.take(purchase);
        send(purchase);
        shop.settle();

        String link = "https://pasar.test/en/beli/"
                + get(shop.the(PurchaseLinks.class).token(purchase.id()));
        assertThat(shop.outbox().to("jane@example.test"))
                .allSatisfy(letter -> assertThat(letter).contains(link).doesNotContain("{", "Halo"))
                .satisfiesExactly(
                        placed -> assertThat(placed)
                                .contains("is waiting for payment", "Rp100.000", "24 Nov 2026, 13.00 WIB"),
                        paid -> assertThat(paid).contains("We have received", "Ratmi: 2 × Tas anyaman"),
                        sent -> assertThat(sent).contains("is ready to collect at Rusunawa Marunda"));
        assertThat(shop.outbox().to(RATMIS_PHONE))
                .singleElement()
                .asString()
                .contains("ada pesanan baru", "https://pasar.test/sanggar/");
    }

    @Test
    void aBuyerWithoutAnAddressReadsOnHerPhone() {
        shop.place(shop.bag(5), 1, null);
        shop.settle();

        assertThat(shop.outbox().to("+6281200011122"))
                .singleElement()
                .asString()
                .contains("https://pasar.test/beli/");
    }

    @Test
    void whoPaidBeforeTheLetterWentOutIsNotAskedToPay() {
        Purchase purchase = shop.place(shop.bag(5), 1, null);
        shop.settle();
        shop.take(purchase);
        shop.tell(new PurchasePlaced(purchase.id()));
        shop.settle();

        assertThat(shop.outbox().to("+6281200011122"))
                .satisfiesExactly(
                        placed -> assertThat(placed).contains("Bayar"),
                        paid -> assertThat(paid).contains("sudah kami terima"));
    }

    @Test
    void aMakerReadsOfAnOrderOnceItIsPaid() {
        Purchase purchase = shop.place(shop.bag(5), 2, null);
        shop.settle();
        assertThat(shop.outbox().to(RATMIS_PHONE)).isEmpty();

        shop.take(purchase);
        shop.settle();

        assertThat(shop.outbox().to(RATMIS_PHONE))
                .singleElement()
                .asString()
                .contains("Ratmi", "2 × Tas anyaman", "https://pasar.test/sanggar/pesanan/" + purchase.number() + "-1");
    }

    @Test
    void aBuyerReadsWhyAMakerCannotMakeItAndThatTheOtherGoesOn() {
        Purchase purchase = shop.placeWithBoth(shop.bag(5));
        shop.take(purchase);
        PayeeId ratmi = purchase.orders().getFirst().payee();
        get(shop.the(Fulfilling.class)
                .decline(ratmi, purchase.number() + "-1", new Decline("Pandannya habis.", new UUID(0, 3))));
        shop.settle();

        assertThat(shop.outbox().to(purchase.payer().phone()).getLast())
                .contains("Ratmi", "Pandannya habis.", "mengembalikannya", "pembuat lain")
                .doesNotContain("{");
    }

    @Test
    void aMakerIsRemindedOfWhatStillWaitsForHer() {
        Purchase purchase = shop.place(shop.bag(5), 2, null);
        shop.take(purchase);
        String number = purchase.number() + "-1";
        shop.tell(new OrderReminder(purchase.id(), number, OrderReminder.Kind.ANSWER_SOON));
        shop.settle();
        send(purchase);
        shop.tell(new OrderReminder(purchase.id(), number, OrderReminder.Kind.ANSWER_OVER));
        shop.settle();

        assertThat(shop.outbox().to(RATMIS_PHONE))
                .satisfiesExactly(
                        ordered -> assertThat(ordered).contains("Jawab sebelum").doesNotContain("{"),
                        soon -> assertThat(soon)
                                .contains("menunggu jawaban Anda", "/sanggar/pesanan/" + number)
                                .doesNotContain("{"));
    }

    @Test
    void everyMakerOfAPurchaseReadsOfHerOwnOrder() {
        Purchase purchase = shop.placeWithBoth(shop.bag(5));

        shop.take(purchase);
        shop.settle();

        assertThat(shop.outbox().to(RATMIS_PHONE))
                .singleElement()
                .asString()
                .contains("Ratmi", "/sanggar/pesanan/" + purchase.number() + "-1");
        assertThat(shop.outbox().to(YANTIS_PHONE))
                .singleElement()
                .asString()
                .contains("Yanti", "/sanggar/pesanan/" + purchase.number() + "-2");
    }

    @Test
    void aLetterThatCouldNotBeSentIsSentAgainAndOnlyOnce() {
        Purchase purchase = shop.place(shop.bag(5), 2, null);
        shop.outbox().failOnce(RATMIS_PHONE);

        shop.take(purchase);
        shop.settle();

        assertThat(shop.outbox().to(RATMIS_PHONE)).hasSize(1);
    }

    @Test
    void twoReplicasThatSendALetterAtOnceSendItOnce() {
        LetterDesk desk = shop.the(LetterDesk.class);

        done(Flux.range(0, 8)
                .flatMap(replica -> desk.toMaker("same", shop.ratmi(), "Halo").onErrorComplete(Unavailable.class))
                .then());

        assertThat(shop.outbox().to(RATMIS_PHONE)).containsExactly("Halo");
    }

    @Test
    void aMakerReadsThatHerMoneyArrived() {
        Purchase purchase = shop.place(shop.bag(5), 2, null);
        shop.take(purchase);
        PayeeId ratmi = shop.now(purchase).orders().getFirst().payee();
        done(shop.the(Payees.class).register(ratmi, new BankAccount("bri", "1234567890", "RATMI")));
        send(purchase);
        get(shop.the(Fulfilling.class).confirm(purchase.id(), purchase.number() + "-1"));

        Proposal proposal = get(shop.the(PayoutRuns.class).propose(new FinanceOfficer(new UUID(0, 1), "Dewi")));
        assertThat(proposal)
                .isInstanceOfSatisfying(
                        Proposal.Proposed.class,
                        proposed -> shop.tell(new PayoutCompleted(
                                proposed.run().payouts().getFirst().id().value())));
        shop.settle();

        assertThat(shop.outbox().to(RATMIS_PHONE).getLast())
                .contains("Rp", "BRI •••• 7890", "https://pasar.test/sanggar/uang");
    }

    @Test
    void aMakerReadsWhatQualityControlDecided() {
        ListingId bag = shop.bag(1);
        ListingVersion draft = get(shop.versions().get(bag, 1));
        Submitted submitted = ((Draft) draft.state()).submit(AT);
        move(draft, submitted, new CatalogEvent.VersionSubmitted(bag.value(), 1));
        move(
                get(shop.versions().get(bag, 1)),
                submitted.sendBack(
                        OFFICER,
                        AT,
                        List.of(
                                new Remark(Remark.PRAISE, "Anyamannya rapat sekali."),
                                new Remark("bibir", "Bibir tasnya belum rapat.")),
                        List.of()),
                new CatalogEvent.VersionReturned(bag.value(), 1));
        shop.settle();

        assertThat(shop.outbox().to(RATMIS_PHONE))
                .singleElement()
                .asString()
                .contains(
                        "“Tas anyaman”",
                        "Yang sudah bagus: Anyamannya rapat sekali.",
                        "• Bibir tasnya belum rapat.",
                        "https://pasar.test/sanggar/produk/" + bag.value())
                .doesNotContain("• Anyamannya");
    }

    private void move(ListingVersion seen, VersionState next, CatalogEvent event) {
        done(shop.inTransaction(shop.versions().move(seen, next, event)));
    }

    private void send(Purchase purchase) {
        PayeeId ratmi = purchase.orders().getFirst().payee();
        get(shop.the(Fulfilling.class).send(ratmi, purchase.number() + "-1", null));
    }
}
