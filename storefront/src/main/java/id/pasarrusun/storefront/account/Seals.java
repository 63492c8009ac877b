package id.pasarrusun.storefront.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Finds the shop's seal: from the configuration, or a random one that the first replica to start left in the database.
public final class Seals {

    private static final int KEY_BYTES = 32;
    private static final Duration FOREVER = Duration.ofDays(36_500);

    private final DatabaseClient database;
    private final Mono<Seal> seal;

    Seals(DatabaseClient database, String configured) {
        this.database = database;
        Mono<Seal> found = configured.isEmpty()
                ? Mono.defer(this::kept)
                : Mono.just(new Seal(Base64.getDecoder().decode(configured)));
        this.seal = found.cache(value -> FOREVER, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    public Mono<Seal> get() {
        return seal;
    }

    private Mono<Seal> kept() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        return database.sql(
                        "insert into storefront.secret (name, value) values ('seal', :value) on conflict do nothing")
                .bind("value", fresh)
                .then()
                .then(database.sql("select value from storefront.secret where name = 'seal'")
                        .map(row -> new Seal(Objects.requireNonNull(row.get("value", byte[].class))))
                        .one());
    }
}
