package id.pasarrusun.catalog.maker;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.kernel.log.EventLog;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What makers tell of themselves. Before her shop was ever open it hangs at once, since nobody sees it; after, an
/// officer reads it first, and what hung before stays until then.
public final class Stories {

    private final DatabaseClient database;
    private final EventLog<CatalogEvent> log;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Stories(
            DatabaseClient database,
            EventLog<CatalogEvent> log,
            InstantSource clock,
            TransactionalOperator transaction) {
        this.database = database;
        this.log = log;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// A story that does not hang yet.
    ///
    /// @param refused why it never will; null while it waits
    public record Proposed(
            MakerId maker,
            String text,
            Instant sentAt,
            @Nullable String refused) {}

    /// Whether it hangs at once.
    public Mono<Boolean> write(MakerId maker, String text) {
        return database.sql("""
            update catalog.maker set story = :text
            where id = :maker and standing in ('APPLIED', 'INVITED', 'PREPARING')
            """)
                .bind("text", text)
                .bind("maker", maker.value())
                .fetch()
                .rowsUpdated()
                .flatMap(hung ->
                        hung == 1 ? Mono.just(true) : propose(maker, text).thenReturn(false))
                .as(transaction::transactional);
    }

    private Mono<Void> propose(MakerId maker, String text) {
        return database.sql("""
            insert into catalog.story (maker_id, text, sent_at) values (:maker, :text, :at)
            on conflict (maker_id) do update set text = excluded.text, sent_at = excluded.sent_at, refused = null
            """)
                .bind("maker", maker.value())
                .bind("text", text)
                .bind("at", clock.instant())
                .then();
    }

    public Mono<Proposed> find(MakerId maker) {
        return database.sql("select maker_id, text, sent_at, refused from catalog.story where maker_id = :maker")
                .bind("maker", maker.value())
                .map(Stories::toProposed)
                .one();
    }

    /// Those that wait, the longest first, at most `limit`.
    public Flux<Proposed> waiting(int limit) {
        return database.sql("""
            select maker_id, text, sent_at, refused from catalog.story
            where refused is null order by sent_at, maker_id limit :limit
            """).bind("limit", limit).map(Stories::toProposed).all();
    }

    /// Hangs what the officer has read; false when she wrote another since.
    public Mono<Boolean> confirm(MakerId maker, String read) {
        return database.sql("""
            with taken as (
              delete from catalog.story where maker_id = :maker and text = :text and refused is null returning text)
            update catalog.maker set story = taken.text from taken where id = :maker
            """)
                .bind("maker", maker.value())
                .bind("text", read)
                .fetch()
                .rowsUpdated()
                .filter(hung -> hung == 1)
                .flatMap(hung ->
                        log.append(new CatalogEvent.MakerChanged(maker.value())).thenReturn(true))
                .defaultIfEmpty(false)
                .as(transaction::transactional);
    }

    /// Turns down what the officer has read; false when she wrote another since.
    public Mono<Boolean> refuse(MakerId maker, String read, String reason) {
        return database.sql("""
            update catalog.story set refused = :reason where maker_id = :maker and text = :text and refused is null
            """)
                .bind("reason", reason)
                .bind("maker", maker.value())
                .bind("text", read)
                .fetch()
                .rowsUpdated()
                .map(refused -> refused == 1);
    }

    private static Proposed toProposed(Readable row) {
        return new Proposed(
                new MakerId(Objects.requireNonNull(row.get("maker_id", UUID.class))),
                Objects.requireNonNull(row.get("text", String.class)),
                Objects.requireNonNull(row.get("sent_at", Instant.class)),
                row.get("refused", String.class));
    }
}
