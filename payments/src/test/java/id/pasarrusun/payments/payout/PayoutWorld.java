package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.MovableClock;
import id.pasarrusun.payments.PaymentsDatabase;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.ledger.LedgerWorld;
import id.pasarrusun.payments.ledger.Posting;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.payout.PayoutNotices.PayoutNotice;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Two officers, payees with money, a bank, and the room of payouts around them.
public final class PayoutWorld {

    public static final FinanceOfficer SRI = new FinanceOfficer(new UUID(7, 1), "Sri");
    public static final FinanceOfficer TONO = new FinanceOfficer(new UUID(7, 2), "Tono");
    public static final BankAccount RATMI = new BankAccount("bca", "0011223344", "RATMI SUHARTI");
    static final PayoutSettings SETTINGS = new PayoutSettings(
            10_000,
            1000,
            Duration.ofDays(2),
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofDays(7),
            Duration.ofHours(6),
            Duration.ofSeconds(10),
            new PayoutSettings.Limits(100, 4, 10, 500, 100, 50));

    public final MovableClock clock = new MovableClock();
    public final Ledger ledger;
    public final Payees payees;
    public final PayoutRuns runs;
    public final PayoutNotices notices;
    final Claims claims;
    final Doubts doubts;
    final EarningsBook earnings;
    final Janitor janitor;
    final Submitting submitting;
    private final Settling settling;
    private final PaymentsDatabase database;

    public PayoutWorld(Disburser disburser) {
        database = PaymentsDatabase.fresh();
        DatabaseClient client = database.client();
        EventLog<PaymentsEvent> log = database.log(clock);
        ledger = LedgerWorld.ledger(client, clock);
        PayeeStore payeeStore = new PayeeStore(client);
        ClaimStore claimStore = new ClaimStore(client);
        DoubtStore doubtStore = new DoubtStore(client);
        PayoutStore payouts = new PayoutStore(client);
        NoticeStore noticeStore = new NoticeStore(client);
        var outside = new Submitting.Outside(disburser, clock, database.transaction());
        settling = new Settling(new Settling.Stores(payouts, noticeStore, doubtStore, log), ledger, disburser, clock);
        submitting = new Submitting(payouts, settling, SETTINGS, outside);
        var stores = new PayoutRuns.Stores(claimStore, new RunStore(client, payouts), payouts, doubtStore, ledger);
        payees = new Payees(payeeStore, SETTINGS, clock, database.transaction());
        runs = new PayoutRuns(stores, submitting, SETTINGS, outside);
        notices = new PayoutNotices(noticeStore, log, clock, database.transaction());
        claims = new Claims(claimStore, SETTINGS, clock);
        doubts = new Doubts(doubtStore, ledger, SETTINGS, outside);
        earnings = new EarningsBook(ledger, payouts, SETTINGS);
        janitor = new Janitor(payouts, new Janitor.Steps(submitting, settling), SETTINGS, outside);
    }

    /// Claims where one run pays no more than so many.
    Claims claims(int payeesMax) {
        PayoutSettings narrow = new PayoutSettings(
                SETTINGS.minimumRupiah(),
                payeesMax,
                SETTINGS.accountWait(),
                SETTINGS.releaseWait(),
                SETTINGS.resumeAfter(),
                SETTINGS.lookAfter(),
                SETTINGS.bounceWatch(),
                SETTINGS.bounceLookAfter(),
                SETTINGS.every(),
                SETTINGS.limits());
        return new Claims(new ClaimStore(database.client()), narrow, clock);
    }

    /// A payee with an account and so much to be paid.
    public PayeeId payeeWith(long payable) {
        PayeeId payee = new PayeeId(UuidV7.next(clock));
        await(payees.register(payee, RATMI));
        earns(payee, payable);
        return payee;
    }

    public void earns(PayeeId payee, long amount) {
        Posting sale = new Posting(Account.MIDTRANS, Account.payable(payee.value()), Rupiah.of(amount));
        await(ledger.post("sale:" + UuidV7.next(clock), List.of(sale)));
    }

    public PayoutRun proposed() {
        return await(runs.propose(SRI).cast(Proposal.Proposed.class)).run();
    }

    public Payout released() {
        PayoutRun run = await(runs.approve(TONO, proposed().id()).cast(Release.Released.class))
                .run();
        return run.payouts().getFirst();
    }

    public Payout now(Payout payout) {
        return await(earnings.getPayout(payout.id()));
    }

    /// The bank tells of a payout, and whoever follows the log acts on it.
    void hears(Payout payout, String status, @Nullable String code) {
        String reference = Objects.requireNonNull(payout.reference());
        await(notices.record(new PayoutNotice(reference, status, clock.instant().toString(), code, null, "{}")));
        follow();
    }

    /// What the followers of the log do, for every notice so far.
    public void follow() {
        await(database.client()
                .sql("select id from payments.payout_notice order by id")
                .map(row -> Objects.requireNonNull(row.get("id", UUID.class)))
                .all()
                .concatMap(id -> settling.look(
                                List.of(new LogEntry<>(1, new PaymentsEvent.PayoutNoticed(id), clock.instant())))
                        .flatMap(effect -> effect.apply().as(database.transaction()::transactional)))
                .then());
    }

    /// A while later, whoever looks after payouts comes by.
    public void resumeLater() {
        clock.move(Duration.ofMinutes(2));
        await(janitor.resume());
    }

    public PayoutRun newest() {
        return await(runs.newest(1).next().flatMap(run -> runs.get(run.id())));
    }

    /// How often something was written to the log.
    long told(Class<? extends PaymentsEvent> kind) {
        return await(database.client()
                .sql("select count(*) n from payments.log where kind = :kind")
                .bind("kind", kind.getSimpleName())
                .map(row -> Objects.requireNonNull(row.get("n", Long.class)))
                .one());
    }

    Earnings earningsOf(PayeeId payee) {
        return await(earnings.of(payee));
    }

    /// Waits, as only a test may.
    @SuppressWarnings("NullAway") // a Mono<Void> ends without a value, and nobody looks at it
    public static <T> T await(Mono<T> mono) {
        return mono.block(Duration.ofSeconds(30));
    }
}
