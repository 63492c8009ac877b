package id.pasarrusun.payments.payout;

import static id.pasarrusun.payments.payout.PayeeStore.required;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Payouts in SQL.
final class PayoutStore {

    private final DatabaseClient database;

    PayoutStore(DatabaseClient database) {
        this.database = database;
    }

    /// All of one run, in one statement.
    Mono<Void> insert(PayoutRunId run, List<Payout> payouts, Instant now) {
        return database.sql("""
            insert into payments.payout (id, run, payee, amount, bank, number, holder, state, touched_at)
            select id, :run, payee, amount, bank, number, holder, 'proposed', :now
            from unnest(:ids, :payees, :amounts, :banks, :numbers, :holders)
              p(id, payee, amount, bank, number, holder)
            """)
                .bind("run", run.value())
                .bind("now", now)
                .bind("ids", payouts.stream().map(payout -> payout.id().value()).toArray(UUID[]::new))
                .bind(
                        "payees",
                        payouts.stream().map(payout -> payout.payee().value()).toArray(UUID[]::new))
                .bind(
                        "amounts",
                        payouts.stream().map(payout -> payout.amount().amount()).toArray(Long[]::new))
                .bind(
                        "banks",
                        payouts.stream().map(payout -> payout.account().bank()).toArray(String[]::new))
                .bind(
                        "numbers",
                        payouts.stream()
                                .map(payout -> payout.account().number())
                                .toArray(String[]::new))
                .bind(
                        "holders",
                        payouts.stream()
                                .map(payout -> payout.account().holder())
                                .toArray(String[]::new))
                .then();
    }

    /// In the order of their payees, in which everybody takes accounts and payees, so that nobody locks another out.
    Flux<Payout> ofRun(PayoutRunId run) {
        return database.sql("select * from payments.payout where run = :run order by payee")
                .bind("run", run.value())
                .map(PayoutStore::payout)
                .all();
    }

    Flux<Payout> newestOf(PayeeId payee, int limit) {
        return database.sql("""
            select * from payments.payout where payee = :payee and state <> 'withdrawn' order by id desc limit :limit
            """)
                .bind("payee", payee.value())
                .bind("limit", limit)
                .map(PayoutStore::payout)
                .all();
    }

    /// All that ever reached the payee's bank and stayed there, whatever the bank had said before.
    Mono<Rupiah> sentTo(PayeeId payee) {
        return database.sql("""
            select cast(coalesce(sum(amount), 0) as bigint) amount from payments.payout
            where payee = :payee and (state = 'completed'
              or exists (select 1 from payments.payout_doubt d where d.payout = payout.id and d.verdict = 'paid'))
            """)
                .bind("payee", payee.value())
                .map(row -> Rupiah.of(required(row.get("amount", Long.class))))
                .one();
    }

    Mono<Payout> find(PayoutId id) {
        return database.sql("select * from payments.payout where id = :id")
                .bind("id", id.value())
                .map(PayoutStore::payout)
                .one();
    }

    /// Takes the payout for this transaction.
    Mono<Payout> lock(PayoutId id) {
        return database.sql("select * from payments.payout where id = :id for update")
                .bind("id", id.value())
                .map(PayoutStore::payout)
                .one();
    }

    /// All of a run become `state`; they are still as they were proposed.
    Mono<Void> moveRun(PayoutRunId run, PayoutState state, Instant now) {
        return database.sql("""
            update payments.payout set state = :state, touched_at = :now,
              closed_at = case when :state = 'withdrawn' then cast(:now as timestamptz) end
            where run = :run and state = 'proposed'
            """)
                .bind("run", run.value())
                .bind("state", state.code())
                .bind("now", now)
                .then();
    }

    /// The bank has a reference for it; nothing when it was closed in the meantime.
    Mono<Payout> queued(PayoutId id, String reference, Instant now) {
        return database.sql("""
            update payments.payout set state = 'queued', reference = :reference, tries = 0, touched_at = :now
            where id = :id and state = 'released'
            """)
                .bind("id", id.value())
                .bind("reference", reference)
                .bind("now", now)
                .then()
                .then(database.sql("select * from payments.payout where id = :id and state = 'queued'")
                        .bind("id", id.value())
                        .map(PayoutStore::payout)
                        .one());
    }

    Mono<Void> submitted(PayoutId id, Instant now) {
        return database.sql("update payments.payout set state = 'submitted', touched_at = :now where id = :id")
                .bind("id", id.value())
                .bind("now", now)
                .then();
    }

    Mono<Void> completed(PayoutId id, Instant now) {
        return database.sql("""
            update payments.payout set state = 'completed', touched_at = :now, closed_at = :now where id = :id
            """).bind("id", id.value()).bind("now", now).then();
    }

    Mono<Void> failed(PayoutId id, String failure, Mishap mishap, Instant now) {
        return database.sql("""
            update payments.payout
            set state = 'failed', failure = :failure, mishap = :mishap, touched_at = :now, closed_at = :now
            where id = :id
            """)
                .bind("id", id.value())
                .bind("failure", failure)
                .bind("mishap", mishap.code())
                .bind("now", now)
                .then();
    }

    /// Takes the next step of `payout` for whoever asks first: false when somebody saw to it since it was read. The
    /// time always moves on, so that a claim of the same moment is one too many as well.
    Mono<Boolean> claim(Payout payout, Instant now) {
        return database.sql("""
            update payments.payout set touched_at = greatest(:now, touched_at + interval '1 microsecond')
            where id = :id and state = :state and touched_at = :seen
            """)
                .bind("id", payout.id().value())
                .bind("state", payout.state().code())
                .bind("seen", payout.touchedAt())
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /// One more try that did not go; how many that are.
    Mono<Integer> tried(PayoutId id) {
        return database.sql("update payments.payout set tries = tries + 1 where id = :id returning tries")
                .bind("id", id.value())
                .map(row -> required(row.get("tries", Integer.class)))
                .one();
    }

    /// Somebody asked after it now, so it is not asked after again for a while.
    Mono<Void> touch(PayoutId id, Instant now) {
        return database.sql("update payments.payout set touched_at = :now where id = :id")
                .bind("id", id.value())
                .bind("now", now)
                .then();
    }

    /// Released and left lying, oldest first.
    Flux<Payout> halfWay(Instant untouchedSince, int limit) {
        return database.sql("""
            select * from payments.payout
            where state in ('released', 'queued') and touched_at <= :since order by touched_at limit :limit
            """)
                .bind("since", untouchedSince)
                .bind("limit", limit)
                .map(PayoutStore::payout)
                .all();
    }

    /// At the bank, and nothing was heard of it lately; or arrived a while ago and could still come back.
    Flux<Payout> unheard(Since since, int limit) {
        return database.sql("""
            select * from payments.payout
            where state = 'submitted' and touched_at <= :submitted
               or state = 'completed' and touched_at <= :completed and closed_at > :watched
            order by touched_at limit :limit
            """)
                .bind("submitted", since.submitted())
                .bind("completed", since.completed())
                .bind("watched", since.watched())
                .bind("limit", limit)
                .map(PayoutStore::payout)
                .all();
    }

    /// The times since when a payout must have been left alone to be asked after.
    record Since(Instant submitted, Instant completed, Instant watched) {}

    static Payout payout(Readable row) {
        BankAccount account = PayeeStore.account(row);
        String mishap = row.get("mishap", String.class);
        return new Payout(
                new PayoutId(required(row.get("id", UUID.class))),
                new PayeeId(required(row.get("payee", UUID.class))),
                Rupiah.of(required(row.get("amount", Long.class))),
                account,
                PayoutState.of(required(row.get("state", String.class))),
                row.get("reference", String.class),
                required(row.get("touched_at", Instant.class)),
                row.get("closed_at", Instant.class),
                row.get("failure", String.class),
                mishap == null ? null : Mishap.valueOf(mishap.toUpperCase(Locale.ROOT)));
    }
}
