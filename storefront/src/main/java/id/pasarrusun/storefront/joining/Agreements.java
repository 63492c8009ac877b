package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.storefront.about.Texts;
import id.pasarrusun.storefront.about.Topic;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// What makers agreed to. A new edition of their terms asks each of them again; what she agreed to before is kept.
public final class Agreements {

    private final DatabaseClient database;
    private final Texts texts;
    private final InstantSource clock;

    Agreements(DatabaseClient database, Texts texts, InstantSource clock) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
    }

    /// The edition that counts now; 0 while nothing was written.
    Mono<Integer> edition() {
        return texts.number(Topic.MAKER_TERMS);
    }

    /// Whether she agreed to what counts now.
    public Mono<Boolean> holds(MakerId maker) {
        return edition()
                .flatMap(edition ->
                        edition == 0 ? Mono.just(true) : when(maker, edition).hasElement());
    }

    /// When she agreed to an edition.
    Mono<Instant> when(MakerId maker, int edition) {
        return database.sql("select at from storefront.agreement where maker = :maker and edition = :edition")
                .bind("maker", maker.value())
                .bind("edition", edition)
                .mapValue(Instant.class)
                .one();
    }

    /// Keeps that she agreed; said twice, the first time counts.
    ///
    /// @param account of whoever tapped it
    public Mono<Void> agree(MakerId maker, int edition, UUID account) {
        return database.sql("""
            insert into storefront.agreement (maker, edition, account, at) values (:maker, :edition, :account, :at)
            on conflict do nothing
            """)
                .bind("maker", maker.value())
                .bind("edition", edition)
                .bind("account", account)
                .bind("at", clock.instant())
                .then();
    }
}
