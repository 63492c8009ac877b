package id.pasarrusun.payments.payout;

import static id.pasarrusun.payments.payout.PayeeStore.required;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.money.Rupiah;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Runs in SQL.
final class RunStore {

    private final DatabaseClient database;
    private final PayoutStore payouts;

    RunStore(DatabaseClient database, PayoutStore payouts) {
        this.database = database;
        this.payouts = payouts;
    }

    Mono<Void> insert(PayoutRunId id, FinanceOfficer proposer, Instant now) {
        return database.sql("""
            insert into payments.payout_run (id, state, proposer, proposer_name, proposed_at)
            values (:id, 'proposed', :proposer, :name, :now)
            """)
                .bind("id", id.value())
                .bind("proposer", proposer.id())
                .bind("name", proposer.name())
                .bind("now", now)
                .then();
    }

    /// Takes the run for this transaction.
    Mono<PayoutRun> lock(PayoutRunId id) {
        return database.sql("select * from payments.payout_run where id = :id for update")
                .bind("id", id.value())
                .map(RunStore::head)
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("payout run", id.value())));
    }

    Mono<Void> decide(PayoutRunId id, RunState state, FinanceOfficer decider, Instant now) {
        return database.sql("""
            update payments.payout_run set state = :state, decider = :decider, decider_name = :name, decided_at = :now
            where id = :id and state = 'proposed'
            """)
                .bind("id", id.value())
                .bind("state", state.code())
                .bind("decider", decider.id())
                .bind("name", decider.name())
                .bind("now", now)
                .then();
    }

    Mono<PayoutRun> get(PayoutRunId id) {
        return database.sql("select * from payments.payout_run where id = :id")
                .bind("id", id.value())
                .map(RunStore::head)
                .one()
                .flatMap(this::whole)
                .switchIfEmpty(Mono.error(() -> NotFound.of("payout run", id.value())));
    }

    Flux<RunSummary> newest(int limit) {
        return database.sql("""
            select run.*, counted.*
            from (select * from payments.payout_run order by id desc limit :limit) run
            cross join lateral (
              select cast(coalesce(sum(amount), 0) as bigint) total, cast(count(*) as int) payouts,
                cast(count(*) filter (where payout.state = 'completed') as int) arrived,
                cast(count(*) filter (where payout.state = 'failed') as int) failed
              from payments.payout where payout.run = run.id
            ) counted
            order by run.id desc
            """).bind("limit", limit).map(RunStore::summary).all();
    }

    private Mono<PayoutRun> whole(PayoutRun head) {
        return payouts.ofRun(head.id()).collectList().map(head::with);
    }

    private static RunSummary summary(Readable row) {
        return new RunSummary(
                new PayoutRunId(required(row.get("id", UUID.class))),
                state(row),
                required(row.get("proposer_name", String.class)),
                required(row.get("proposer", UUID.class)),
                required(row.get("proposed_at", Instant.class)),
                row.get("decider_name", String.class),
                Rupiah.of(required(row.get("total", Long.class))),
                required(row.get("payouts", Integer.class)),
                required(row.get("arrived", Integer.class)),
                required(row.get("failed", Integer.class)));
    }

    private static RunState state(Readable row) {
        return RunState.valueOf(required(row.get("state", String.class)).toUpperCase(Locale.ROOT));
    }

    private static PayoutRun head(Readable row) {
        return new PayoutRun(
                new PayoutRunId(required(row.get("id", UUID.class))),
                state(row),
                required(row.get("proposer_name", String.class)),
                required(row.get("proposer", UUID.class)),
                required(row.get("proposed_at", Instant.class)),
                row.get("decider_name", String.class),
                row.get("decided_at", Instant.class),
                List.of(),
                Rupiah.ZERO);
    }
}
