package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.MovableClock;
import id.pasarrusun.payments.PaymentsDatabase;
import id.pasarrusun.payments.fee.Commissions;
import id.pasarrusun.payments.fee.FeeWorld;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.ledger.LedgerWorld;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Two makers, a buyer, and the order book around them.
public final class OrderWorld {

    public static final PayeeId RATMI = new PayeeId(new UUID(1, 1));
    public static final PayeeId YANTI = new PayeeId(new UUID(1, 2));
    public static final Payer SEKAR = new Payer("Sekar Wijaya", "+6281200011122", "sekar@example.test", Locale.ENGLISH);
    static final int PROMISED_DAYS = 3;
    static final OrderSettings SETTINGS = new OrderSettings(Duration.ofDays(7), 2, Duration.ofMinutes(1), 200);

    static final AnswerSettings ANSWERS = new AnswerSettings(Duration.ofHours(24), 21, 6);

    public final MovableClock clock = new MovableClock();
    public final PaymentsDatabase database = PaymentsDatabase.fresh();
    public final EventLog<PaymentsEvent> log = database.log(clock);
    public final Ledger ledger = LedgerWorld.ledger(database.client(), clock);
    public final Commissions commissions = FeeWorld.commissions(database.client(), clock);
    public final Ordering ordering;
    public final Purchases purchases;
    public final MakerOrders orders;
    public final Paying paying;
    public final Fulfilling fulfilling;
    final OpenOrders open;
    final Reminding reminding;

    public OrderWorld() {
        DatabaseClient client = database.client();
        JsonMapper json = new JsonMapper();
        OrderMoves moves = new OrderMoves(client, ANSWERS.answerWithin());
        Shelf shelf = new Shelf(new PurchaseStore(client), new OrderStore(client, json, moves), moves);
        ordering = new Ordering(shelf, commissions, log, clock);
        purchases = new Purchases(shelf);
        orders = new MakerOrders(shelf);
        paying = new Paying(shelf, ledger, log, clock);
        var stepping = new Stepping(shelf.moves(), new Stepping.Books(ledger, log, clock), SETTINGS);
        open = new OpenOrders(shelf.orders(), clock);
        reminding = new Reminding(client, log, clock, new Reminding.Rules(ANSWERS, 200), database.transaction());
        fulfilling = new Fulfilling(shelf, stepping, SETTINGS, database.transaction());
    }

    /// Two bags of Ratmi's to be fetched, and one batik of Yanti's to be brought: 2 × 37,500 + 250,000 + 15,000.
    public NewPurchase basket() {
        return basket(PROMISED_DAYS);
    }

    /// The same, when Ratmi promised hers within so many days.
    NewPurchase basket(int promisedDays) {
        UUID cart = UuidV7.next(clock);
        OrderLine bags = new OrderLine(new ItemRef(new UUID(2, 1)), "Tas anyam kecil", 2, Rupiah.of(37_500));
        OrderLine batik = new OrderLine(new ItemRef(new UUID(2, 2)), "Kain batik ondel-ondel", 1, Rupiah.of(250_000));
        Address home =
                new Address("Sekar", "+6281200011122", "31.75.06.1001", "Jl. Kenari 7", "003", null, "13910", null);
        return new NewPurchase(
                new PurchaseId(UuidV7.next(clock)),
                cart,
                "hash-" + cart,
                SEKAR,
                List.of(
                        new NewMakerOrder(
                                RATMI,
                                "Dapur Bu Ratmi",
                                List.of(bags),
                                new Delivery(DeliveryMethod.PICKUP, Rupiah.ZERO, "Rusun Marunda, menara B", null),
                                promisedDays),
                        new NewMakerOrder(
                                YANTI,
                                "Batik Yanti",
                                List.of(batik),
                                new Delivery(DeliveryMethod.COURIER, Rupiah.of(15_000), null, home),
                                PROMISED_DAYS)),
                clock.instant().plus(Duration.ofHours(3)));
    }

    public Placing place(NewPurchase basket) {
        return await(ordering.place(basket).as(database.transaction()::transactional));
    }

    public Purchase placed() {
        return place(basket()).purchase();
    }

    /// Placed, and the money came.
    public Purchase paid() {
        return paid(basket());
    }

    Purchase paid(NewPurchase basket) {
        Purchase purchase = place(basket).purchase();
        take(purchase.id());
        return get(purchase.id());
    }

    /// As an order is kept that was placed before anything was promised.
    void forgetPromise(String number) {
        await(database.client()
                .sql("update payments.maker_order set promised_days = null where number = :number")
                .bind("number", number)
                .then());
    }

    public Taking take(PurchaseId id) {
        UUID charge = UuidV7.next(clock);
        return await(paying.lock(id)
                .flatMap(purchase -> paying.take(purchase, charge))
                .as(database.transaction()::transactional));
    }

    public void expire(PurchaseId id) {
        await(paying.lock(id).flatMap(paying::expire).as(database.transaction()::transactional));
    }

    public Purchase get(PurchaseId id) {
        return await(purchases.get(id));
    }

    public long balance(Account account) {
        return await(ledger.balance(account)).amount();
    }

    /// How often something was written to the log.
    public long told(Class<? extends PaymentsEvent> kind) {
        return await(database.client()
                .sql("select count(*) n from payments.log where kind = :kind")
                .bind("kind", kind.getSimpleName())
                .map(row -> Objects.requireNonNull(row.get("n", Long.class)))
                .one());
    }

    /// Waits, as only a test may.
    @SuppressWarnings("NullAway") // a Mono<Void> ends without a value, and nobody looks at it
    public static <T> T await(Mono<T> mono) {
        return mono.block(Duration.ofSeconds(30));
    }
}
