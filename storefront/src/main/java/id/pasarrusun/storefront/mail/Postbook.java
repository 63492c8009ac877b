package id.pasarrusun.storefront.mail;

import id.pasarrusun.kernel.failure.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// The book of letters that were sent, so that each goes out once, however many replicas want to send it and
/// however often they are told to. Only a crash between a letter's way out and its line in the book sends it
/// twice.
public final class Postbook {

    private static final Duration SENDING_MAX = Duration.ofMinutes(1);
    private static final Duration IN_HAND_MAX = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(90);

    private final DatabaseClient database;
    private final InstantSource clock;

    Postbook(DatabaseClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Sends the letter of this key, unless it was sent before.
    ///
    /// Fails with [Unavailable] while somebody else has the letter in hand, and with another failure when it
    /// could not be sent: a letter that waits for good weather must not hold up those behind it for ever.
    public Mono<Void> once(String key, Mono<Void> sending) {
        return Mono.defer(() -> take(key, clock.instant())).flatMap(taken -> taken ? send(key, sending) : Mono.empty());
    }

    private Mono<Void> send(String key, Mono<Void> sending) {
        return sending.timeout(SENDING_MAX)
                .onErrorResume(error -> giveBack(key)
                        .then(Mono.error(
                                () -> new IllegalStateException("Letter " + key + " could not be sent", error))))
                .then(Mono.defer(() -> note(key, clock.instant())));
    }

    /// True when the letter is ours to send, false when it was sent.
    private Mono<Boolean> take(String key, Instant now) {
        return database.sql("""
            insert into storefront.letter (key, taken_at) values (:key, :now)
            on conflict (key) do update set taken_at = excluded.taken_at
              where letter.sent_at is null and letter.taken_at <= :stale
            returning true
            """)
                .bind("key", key)
                .bind("now", now)
                .bind("stale", now.minus(IN_HAND_MAX))
                .mapValue(Boolean.class)
                .one()
                .switchIfEmpty(Mono.defer(() -> sent(key)));
    }

    private Mono<Boolean> sent(String key) {
        return database.sql("select sent_at is not null sent from storefront.letter where key = :key")
                .bind("key", key)
                .mapValue(Boolean.class)
                .one()
                .flatMap(sent -> sent
                        ? Mono.just(false)
                        : Mono.error(() -> new Unavailable("Letter " + key + " is in somebody else's hands")));
    }

    private Mono<Void> giveBack(String key) {
        return database.sql("delete from storefront.letter where key = :key and sent_at is null")
                .bind("key", key)
                .then();
    }

    private Mono<Void> note(String key, Instant now) {
        return database.sql("update storefront.letter set sent_at = :now where key = :key")
                .bind("key", key)
                .bind("now", now)
                .then();
    }

    Mono<Void> sweep() {
        return Mono.defer(() -> database.sql("delete from storefront.letter where taken_at < :then")
                .bind("then", clock.instant().minus(KEPT))
                .then());
    }
}
