package id.pasarrusun.payments.payout;

import static id.pasarrusun.payments.payout.PayeeStore.required;

import id.pasarrusun.payments.payout.Doubt.Verdict;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Doubts in SQL.
final class DoubtStore {

    private final DatabaseClient database;

    DoubtStore(DatabaseClient database) {
        this.database = database;
    }

    /// Keeps that the bank contradicts us about `payout`, once: who has judged it is not asked again.
    Mono<Void> raise(Payout payout, Instant now) {
        return database.sql("""
            insert into payments.payout_doubt (payout, payee, raised_at) values (:payout, :payee, :now)
            on conflict (payout) do nothing
            """)
                .bind("payout", payout.id().value())
                .bind("payee", payout.payee().value())
                .bind("now", now)
                .then();
    }

    /// The payout that is judged; nothing when there is no open doubt about it.
    Mono<Payout> judge(PayoutId id, Verdict verdict, FinanceOfficer judge, Instant now) {
        return database.sql("""
            with judged as (
              update payments.payout_doubt
              set verdict = :verdict, judge = :judge, judge_name = :name, judged_at = :now
              where payout = :payout and verdict is null
              returning payout
            )
            select payout.* from payments.payout join judged on judged.payout = payout.id
            """)
                .bind("payout", id.value())
                .bind("verdict", verdict.name().toLowerCase(Locale.ROOT))
                .bind("judge", judge.id())
                .bind("name", judge.name())
                .bind("now", now)
                .map(PayoutStore::payout)
                .one();
    }

    /// Whether there is or was a doubt about a payout.
    Mono<Boolean> isKnown(PayoutId id) {
        return database.sql("select exists (select 1 from payments.payout_doubt where payout = :payout) found")
                .bind("payout", id.value())
                .map(row -> required(row.get("found", Boolean.class)))
                .one();
    }

    Flux<Doubt> contradicted(int limit) {
        return database.sql("""
            select payout.*, raised_at since
            from payments.payout_doubt join payments.payout on payout.id = payout_doubt.payout
            where verdict is null order by raised_at, payout.id limit :limit
            """)
                .bind("limit", limit)
                .map(row -> doubt(row, Doubt.Kind.ARRIVED_AFTER_ALL))
                .all();
    }

    /// Tried so often and still where they were.
    Flux<Doubt> stuck(int tries, int limit) {
        return database.sql("""
            select payout.*, touched_at since from payments.payout
            where state in ('released', 'queued') and tries > 0 and tries >= :tries order by id limit :limit
            """)
                .bind("tries", tries)
                .bind("limit", limit)
                .map(row -> doubt(row, Doubt.Kind.STUCK))
                .all();
    }

    /// Whether a payee of `run` is in doubt.
    Mono<Boolean> touches(PayoutRunId run) {
        return database.sql("""
            select exists (
              select 1 from payments.payout join payments.payout_doubt using (payee) where run = :run and verdict is null
            ) found
            """)
                .bind("run", run.value())
                .map(row -> required(row.get("found", Boolean.class)))
                .one();
    }

    private static Doubt doubt(Readable row, Doubt.Kind kind) {
        return new Doubt(
                PayoutStore.payout(row),
                new PayoutRunId(required(row.get("run", UUID.class))),
                kind,
                required(row.get("since", Instant.class)));
    }
}
