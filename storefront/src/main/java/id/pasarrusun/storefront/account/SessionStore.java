package id.pasarrusun.storefront.account;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Sessions in SQL, under the hashes of their tokens.
final class SessionStore {

    private final DatabaseClient database;
    private final SessionSettings settings;

    SessionStore(DatabaseClient database, SessionSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    Mono<Void> insert(byte[] hash, AccountId account, Factors factors, Device device) {
        return database.sql("""
            insert into storefront.session
              (token_hash, id, account, factors, device, created_at, last_seen_at, expires_at)
            values (:hash, :id, :account, :factors, :device, :now, :now, :expires)
            """)
                .bind("hash", hash)
                .bind("id", device.session().value())
                .bind("account", account.value())
                .bind("factors", factors.count())
                .bind("device", device.name())
                .bind("now", utc(device.since()))
                .bind("expires", utc(device.since().plus(settings.absolute(factors))))
                .then();
    }

    Mono<Session> open(byte[] hash, Instant now) {
        return database.sql("""
            select s.id, s.factors, s.last_seen_at, a.id account, a.kind, a.phone, a.maker, a.name, a.roles
            from storefront.session s join storefront.account a on a.id = s.account
            where s.token_hash = :hash and s.revoked_at is null and s.expires_at > :now
              and s.last_seen_at > case s.factors when 2 then :staffIdle else :idle end
            """)
                .bind("hash", hash)
                .bind("now", utc(now))
                .bind("idle", utc(now.minus(settings.idle())))
                .bind("staffIdle", utc(now.minus(settings.staffIdle())))
                .map(SessionStore::session)
                .one();
    }

    Mono<Void> seen(SessionId session, Instant now) {
        return database.sql("update storefront.session set last_seen_at = :now where id = :id and last_seen_at < :now")
                .bind("id", session.value())
                .bind("now", utc(now))
                .then();
    }

    Flux<Device> devices(AccountId account, Instant now) {
        return database.sql("""
            select id, device, created_at, last_seen_at from storefront.session
            where account = :account and revoked_at is null and expires_at > :now
              and last_seen_at > case factors when 2 then :staffIdle else :idle end
            order by last_seen_at desc limit 50
            """)
                .bind("account", account.value())
                .bind("now", utc(now))
                .bind("idle", utc(now.minus(settings.idle())))
                .bind("staffIdle", utc(now.minus(settings.staffIdle())))
                .map(SessionStore::device)
                .all();
    }

    Mono<Long> revoke(AccountId account, SessionId session, Instant now) {
        return database.sql("""
            update storefront.session set revoked_at = :now
            where id = :id and account = :account and revoked_at is null
            """)
                .bind("id", session.value())
                .bind("account", account.value())
                .bind("now", utc(now))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> revokeAll(AccountId account, Instant now) {
        return database.sql("""
            update storefront.session set revoked_at = :now where account = :account and revoked_at is null
            """)
                .bind("account", account.value())
                .bind("now", utc(now))
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> sweep(Instant now) {
        return database.sql("delete from storefront.session where expires_at < :now")
                .bind("now", utc(now))
                .then();
    }

    private static Session session(Readable row) {
        return new Session(
                id(row),
                AccountStore.readVisitor(row),
                required(row.get("factors", Integer.class)) == Factors.TWO.count() ? Factors.TWO : Factors.ONE,
                required(row.get("last_seen_at", Instant.class)));
    }

    private static Device device(Readable row) {
        return new Device(
                id(row),
                required(row.get("device", String.class)),
                required(row.get("created_at", Instant.class)),
                required(row.get("last_seen_at", Instant.class)));
    }

    private static SessionId id(Readable row) {
        return new SessionId(required(row.get("id", UUID.class)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
