package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.storefront.mail.PhoneNumber;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// The numbers of newcomers in SQL, with what they said.
final class NewcomerStore {

    private final DatabaseClient database;

    NewcomerStore(DatabaseClient database) {
        this.database = database;
    }

    /// What was said under a number.
    record Newcomer(MakerId maker, @Nullable String craft, String batch, Instant askedAt) {}

    /// Keeps what is known of a number; said again, the newest counts.
    Mono<Void> put(MakerId maker, Application said, Instant now) {
        var statement = database.sql("""
            insert into storefront.newcomer (maker, phone, craft, batch, asked_at)
            values (:maker, :phone, :craft, :batch, :at)
            on conflict (maker) do update
              set craft = excluded.craft, batch = excluded.batch, asked_at = excluded.asked_at
            """)
                .bind("maker", maker.value())
                .bind("phone", said.phone().value())
                .bind("batch", said.batch())
                .bind("at", now);
        return (said.craft() == null
                        ? statement.bindNull("craft", String.class)
                        : statement.bind("craft", said.craft().slug()))
                .then();
    }

    Mono<MakerId> maker(PhoneNumber phone) {
        return database.sql("select maker from storefront.newcomer where phone = :phone")
                .bind("phone", phone.value())
                .mapValue(UUID.class)
                .one()
                .map(MakerId::new);
    }

    Mono<PhoneNumber> phone(MakerId maker) {
        return database.sql("select phone from storefront.newcomer where maker = :maker")
                .bind("maker", maker.value())
                .mapValue(String.class)
                .one()
                .map(PhoneNumber::new);
    }

    Mono<Map<MakerId, Newcomer>> of(Collection<MakerId> makers) {
        return database.sql("select maker, craft, batch, asked_at from storefront.newcomer where maker = any(:makers)")
                .bind("makers", makers.stream().map(MakerId::value).toArray(UUID[]::new))
                .map(NewcomerStore::toNewcomer)
                .all()
                .collectMap(Newcomer::maker);
    }

    private static Newcomer toNewcomer(Readable row) {
        return new Newcomer(
                new MakerId(Objects.requireNonNull(row.get("maker", UUID.class))),
                row.get("craft", String.class),
                Objects.requireNonNull(row.get("batch", String.class)),
                Objects.requireNonNull(row.get("asked_at", Instant.class)));
    }
}
