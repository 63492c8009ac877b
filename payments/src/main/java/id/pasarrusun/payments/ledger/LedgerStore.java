package id.pasarrusun.payments.ledger;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.kernel.time.Jakarta;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The books in SQL.
final class LedgerStore {

    private final DatabaseClient database;
    private final InstantSource clock;

    LedgerStore(DatabaseClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Writes the transaction, its postings and the new balances in one statement, touching accounts in the order of
    /// their paths, so that two transactions never lock each other out. False when the reference is taken.
    ///
    /// Every sale touches the accounts of the world and the platform, so each of these is kept in sixteen stripes
    /// that sales can change side by side.
    Mono<Boolean> insert(Transaction transaction) {
        return Mono.defer(() -> insert(transaction, clock.instant()));
    }

    private Mono<Boolean> insert(Transaction transaction, Instant now) {
        List<Posting> postings = transaction.postings();
        return database.sql("""
            with entry as (
              insert into payments.ledger_transaction (reference, because, at) values (:reference, :because, :at)
              on conflict do nothing
              returning reference, at
            ), posting as (
              insert into payments.ledger_posting (reference, line, source, destination, amount, at)
              select entry.reference, line, source, destination, amount, entry.at
              from entry, unnest(:sources, :destinations, :amounts) with ordinality p(source, destination, amount, line)
              order by line
              returning reference, source, destination, amount
            ), movement as (
              select reference, source account, -amount amount from posting
              union all select reference, destination, amount from posting
            ), balance as (
              insert into payments.ledger_balance as kept (account, stripe, amount)
              select account, payments.ledger_stripe(account, reference), sum(amount) from movement
              group by 1, 2 order by 1, 2
              on conflict (account, stripe) do update set amount = kept.amount + excluded.amount
            )
            select count(*) n from entry
            """)
                .bind("reference", transaction.reference())
                .bind("because", Parameters.in(R2dbcType.VARCHAR, transaction.because()))
                .bind("at", now)
                .bind("sources", paths(postings, Posting::from))
                .bind("destinations", paths(postings, Posting::to))
                .bind("amounts", amounts(postings))
                .map(row -> required(row.get("n", Long.class)) == 1)
                .one();
    }

    /// What was posted under `reference`, in its order.
    Flux<Posting> postings(String reference) {
        return database.sql("""
            select source, destination, amount from payments.ledger_posting where reference = :reference order by line
            """)
                .bind("reference", reference)
                .map(LedgerStore::posting)
                .all();
    }

    Mono<Balance> balance(Account account) {
        return database.sql("""
            select cast(coalesce(sum(amount), 0) as bigint) amount from payments.ledger_balance where account = :account
            """)
                .bind("account", account.path())
                .map(row -> new Balance(account, required(row.get("amount", Long.class))))
                .one();
    }

    Flux<AccountGroup> groups() {
        return database.sql("select " + AccountGroup.NAME_SQL + """
             name, count(distinct account) accounts, cast(sum(amount) as bigint) amount
            from payments.ledger_balance group by 1 order by 1
            """)
                .map(row -> new AccountGroup(
                        required(row.get("name", String.class)),
                        required(row.get("accounts", Long.class)),
                        required(row.get("amount", Long.class))))
                .all();
    }

    Flux<Balance> balancesOf(String group, int limit) {
        return database.sql("select account, cast(sum(amount) as bigint) amount from payments.ledger_balance where "
                        + AccountGroup.NAME_SQL + """
                         = :group group by account having sum(amount) <> 0 order by abs(sum(amount)) desc, account limit :limit
                        """)
                .bind("group", group)
                .bind("limit", limit)
                .map(row -> new Balance(account(row, "account"), required(row.get("amount", Long.class))))
                .all();
    }

    Flux<Entry> entriesOf(Account account, long before, int limit) {
        return database.sql("""
            select p.id, p.reference, p.source, p.destination, p.amount, t.because, p.at
            from payments.ledger_posting p join payments.ledger_transaction t using (reference)
            where (p.source = :account or p.destination = :account) and p.id < :before
            order by p.id desc limit :limit
            """)
                .bind("account", account.path())
                .bind("before", before)
                .bind("limit", limit)
                .map(LedgerStore::entry)
                .all();
    }

    /// By month. That `payable` is such an account is said again in words which the partial index can be proved by.
    Flux<Monthly> earned(Account held, Account payable, YearMonth since) {
        return database.sql("""
            select cast(date_trunc('month', at at time zone 'Asia/Jakarta') as date) as month,
              cast(sum(amount) as bigint) amount
            from (
              select at, amount from payments.ledger_posting
              where destination = :payable and destination like 'maker:%:payable' and source = :held and at >= :since
              union all
              select at, -amount from payments.ledger_posting
              where source = :payable and destination = :held and at >= :since
            ) moved
            group by 1 order by 1
            """)
                .bind("held", held.path())
                .bind("payable", payable.path())
                .bind("since", since.atDay(1).atStartOfDay(Jakarta.ZONE).toInstant())
                .map(row -> new Monthly(
                        YearMonth.from(required(row.get("month", LocalDate.class))),
                        required(row.get("amount", Long.class))))
                .all();
    }

    Mono<Long> imbalance() {
        return database.sql("select cast(coalesce(sum(amount), 0) as bigint) amount from payments.ledger_balance")
                .map(row -> required(row.get("amount", Long.class)))
                .one();
    }

    Mono<Proof> lastProof() {
        return database.sql("select * from payments.ledger_proof order by night desc limit 1")
                .map(LedgerStore::proof)
                .one();
    }

    Mono<Boolean> isProved(LocalDate night) {
        return database.sql("select exists (select 1 from payments.ledger_proof where night = :night) found")
                .bind("night", night)
                .map(row -> required(row.get("found", Boolean.class)))
                .one();
    }

    /// Keeps what was found, unless somebody else was first.
    Mono<Void> keep(Proof proof) {
        return database.sql("""
            insert into payments.ledger_proof (night, proved_at, imbalance, faults)
            values (:night, :at, :imbalance, :faults) on conflict (night) do nothing
            """)
                .bind("night", proof.night())
                .bind("at", proof.at())
                .bind("imbalance", proof.imbalance())
                .bind("faults", proof.faults().stream().map(Account::path).toArray(String[]::new))
                .then();
    }

    /// Lets the statements of this transaction take so long.
    Mono<Void> allow(Duration time) {
        return database.sql("set local statement_timeout = " + time.toMillis()).then();
    }

    /// Accounts that hold less than nothing although they stand for what is really there.
    Flux<Account> overdrawn() {
        return database.sql("""
            select account from payments.ledger_balance where account not like 'world:%'
            group by account having sum(amount) < 0 order by account
            """).map(row -> account(row, "account")).all();
    }

    Flux<Account> drifted() {
        return database.sql("""
            with moved as (
              select account, sum(amount) amount from (
                select source account, -amount amount from payments.ledger_posting
                union all select destination, amount from payments.ledger_posting) movement
              group by account
            ), kept as (
              select account, sum(amount) amount from payments.ledger_balance group by account
            )
            select account from moved full join kept using (account)
            where coalesce(moved.amount, 0) <> coalesce(kept.amount, 0) order by account
            """).map(row -> account(row, "account")).all();
    }

    private static String[] paths(List<Posting> postings, Function<Posting, Account> side) {
        return postings.stream().map(side).map(Account::path).toArray(String[]::new);
    }

    private static Long[] amounts(List<Posting> postings) {
        return postings.stream().map(posting -> posting.amount().amount()).toArray(Long[]::new);
    }

    private static Posting posting(Readable row) {
        return new Posting(account(row, "source"), account(row, "destination"), amount(row));
    }

    private static Proof proof(Readable row) {
        String[] faults = required(row.get("faults", String[].class));
        return new Proof(
                required(row.get("night", LocalDate.class)),
                required(row.get("proved_at", Instant.class)),
                required(row.get("imbalance", Long.class)),
                Stream.of(faults).map(Account::new).toList());
    }

    private static Entry entry(Readable row) {
        return new Entry(
                required(row.get("id", Long.class)),
                required(row.get("reference", String.class)),
                account(row, "source"),
                account(row, "destination"),
                amount(row),
                row.get("because", String.class),
                required(row.get("at", Instant.class)));
    }

    private static Account account(Readable row, String column) {
        return new Account(required(row.get(column, String.class)));
    }

    private static Rupiah amount(Readable row) {
        return Rupiah.of(required(row.get("amount", Long.class)));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
