package id.pasarrusun.payments.charge;

import static id.pasarrusun.payments.charge.ScriptedGateway.seen;
import static id.pasarrusun.payments.order.OrderWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.order.OrderWorld;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.PaymentsEvent.NoticeReceived;
import id.pasarrusun.payments.order.PaymentsEvent.PurchasePaid;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.order.PurchaseState;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// A till beside the order book, and a gateway that does as it is told.
final class ChargeWorld {

    /// In the language of [OrderWorld#SEKAR].
    static final URI FINISH = URI.create("https://pasar.test/en/beli/x");
    static final ChargeSettings SETTINGS = new ChargeSettings(
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofMinutes(1),
            100,
            10,
            4);

    final OrderWorld shop = new OrderWorld();
    final ScriptedGateway gateway = new ScriptedGateway();
    final Charging charging;
    final Charges charges;
    final Notices notices;
    final Janitor janitor;
    private final Settling settling;
    private int told;

    ChargeWorld() {
        this(SETTINGS);
    }

    /// One that reads so few at once.
    static ChargeWorld ofBatches(int batch) {
        return new ChargeWorld(new ChargeSettings(
                SETTINGS.openTimeout(),
                SETTINGS.statusTimeout(),
                SETTINGS.orphanAfter(),
                SETTINGS.lookAfter(),
                SETTINGS.grace(),
                SETTINGS.giveUpAfter(),
                SETTINGS.watchFor(),
                SETTINGS.every(),
                batch,
                SETTINGS.attemptsMax(),
                SETTINGS.concurrency()));
    }

    private ChargeWorld(ChargeSettings settings) {
        DatabaseClient client = shop.database.client();
        ChargeStore store = new ChargeStore(client);
        NoticeStore noticeStore = new NoticeStore(client);
        var book = new Asking.Book(store, shop.paying, shop.clock, shop.database.transaction());
        var asking = new Asking(book, shop.purchases, gateway, ChargeWorld::finish, settings);
        charging = new Charging(asking, book, shop.log, settings);
        charges = new Charges(store);
        notices = new Notices(noticeStore, shop.log, shop.clock, shop.database.transaction());
        settling = new Settling(book, new Settling.Ears(noticeStore, gateway), shop.log, settings);
        janitor = new Janitor(book, asking, settling, settings);
    }

    private static Mono<URI> finish(Purchase purchase) {
        String language = purchase.payer().language().toLanguageTag();
        return Mono.just(URI.create("https://pasar.test/" + language + "/beli/x"));
    }

    Attempt open(Purchase purchase) {
        return await(charging.open(purchase.id()));
    }

    /// An attempt of a new purchase that waits for its payer.
    Charge awaitingPayer() {
        return ((Attempt.Opened) open(shop.placed())).charge();
    }

    /// Another attempt at the purchase of one that ended.
    Charge openedAnew(Charge ended) {
        return ((Attempt.Opened) open(shop.get(ended.purchase()))).charge();
    }

    /// The gateway tells of an attempt; nobody acts on it yet.
    void hears(Charge charge, String status, String code) {
        await(notices.record(new Notice(charge.midtransOrderId(), "5f0d2c3e", status, code, 0, "{}")));
    }

    /// What the follower of the log does, for every notice in the log, whether it did it before or not.
    void follow() {
        await(shop.database
                .client()
                .sql("select id from payments.charge_notice order by id")
                .mapValue(UUID.class)
                .all()
                .concatMap(id -> look(new NoticeReceived(id)))
                .then());
    }

    void follow(PaymentsEvent event) {
        await(look(event));
    }

    private Mono<Void> look(PaymentsEvent event) {
        return settling.look(List.of(new LogEntry<>(++told, event, shop.clock.instant())))
                .flatMap(effect -> effect.apply().as(shop.database.transaction()::transactional));
    }

    /// Somebody has the goods of an expired purchase again.
    void revive(Charge charge) {
        await(shop.paying.revive(charge.purchase()).as(shop.database.transaction()::transactional));
    }

    /// Both of the janitor's jobs.
    void sweep() {
        await(janitor.sweep());
        await(janitor.expire());
    }

    /// The states of all attempts of a purchase, first to last.
    List<String> attempts(PurchaseId purchase) {
        return await(shop.database
                .client()
                .sql("select state from payments.charge where purchase = :purchase order by attempt")
                .bind("purchase", purchase.value())
                .mapValue(String.class)
                .all()
                .collectList());
    }

    /// All that is kept of an attempt.
    String row(Charge charge) {
        return await(shop.database
                .client()
                .sql("select to_jsonb(c)::text from payments.charge c where id = :id")
                .bind("id", charge.id().value())
                .mapValue(String.class)
                .one());
    }

    Charge now(Charge charge) {
        return await(charges.findLatest(charge.purchase()));
    }

    /// An attempt that failed, with its purchase waiting still.
    Charge denied() {
        Charge charge = awaitingPayer();
        gateway.says(charge, new GatewayStatus.Denied(seen(charge)));
        hears(charge, "deny", "202");
        follow();
        assertThat(now(charge)).isInstanceOf(Charge.Denied.class);
        return charge;
    }

    /// An attempt that brought the money.
    Charge paid() {
        Charge charge = awaitingPayer();
        gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        hears(charge, "settlement", "200");
        follow();
        return charge;
    }

    void assertPaidOnce(Charge charge) {
        assertThat(now(charge)).isInstanceOf(Charge.Paid.class);
        assertThat(shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.PAID);
        assertThat(shop.balance(Account.MIDTRANS)).isEqualTo(-340_000);
        assertThat(shop.told(PurchasePaid.class)).isEqualTo(1);
    }
}
