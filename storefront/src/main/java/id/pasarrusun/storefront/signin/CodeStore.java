package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.mail.PhoneNumber;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// One-time codes in SQL, under their marks.
final class CodeStore {

    /// What one try at a code found.
    record Try(PhoneNumber phone, boolean right, int tries) {}

    private final DatabaseClient database;

    CodeStore(DatabaseClient database) {
        this.database = database;
    }

    /// Keeps a new code; those sent to this number before are over.
    Mono<Void> insert(UUID ticket, PhoneNumber phone, byte[] mark, Instant until) {
        return database.sql("""
            with earlier as (
              update storefront.one_time_code set used_at = expires_at where phone = :phone and used_at is null
            )
            insert into storefront.one_time_code (ticket, phone, code_hash, expires_at)
            values (:ticket, :phone, :mark, :until)
            """)
                .bind("ticket", ticket)
                .bind("phone", phone.value())
                .bind("mark", mark)
                .bind("until", utc(until))
                .then();
    }

    Mono<PhoneNumber> phone(UUID ticket) {
        return database.sql("select phone from storefront.one_time_code where ticket = :ticket")
                .bind("ticket", ticket)
                .map(CodeStore::readPhone)
                .one();
    }

    /// Counts a try and uses the code up when it is right, in one statement; empty when there is no code to try.
    Mono<Try> attempt(UUID ticket, byte[] mark, int triesMax, Instant now) {
        return database.sql("""
            update storefront.one_time_code
            set tries = tries + 1, used_at = case when code_hash = :mark then cast(:now as timestamptz) end
            where ticket = :ticket and used_at is null and expires_at > :now and tries < :triesMax
            returning phone, tries, used_at is not null right_code
            """)
                .bind("ticket", ticket)
                .bind("mark", mark)
                .bind("now", utc(now))
                .bind("triesMax", triesMax)
                .map(CodeStore::readTry)
                .one();
    }

    Mono<Void> sweep(Instant before) {
        return database.sql("delete from storefront.one_time_code where expires_at < :before")
                .bind("before", utc(before))
                .then();
    }

    private static Try readTry(Readable row) {
        return new Try(
                readPhone(row),
                required(row.get("right_code", Boolean.class)),
                required(row.get("tries", Integer.class)));
    }

    private static PhoneNumber readPhone(Readable row) {
        return new PhoneNumber(required(row.get("phone", String.class)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
