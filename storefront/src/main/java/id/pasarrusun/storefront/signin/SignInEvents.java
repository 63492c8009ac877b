package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.account.AccountId;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/// The book of sign-ins, which is only added to.
final class SignInEvents {

    private final DatabaseClient database;
    private final InstantSource clock;

    SignInEvents(DatabaseClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> write(@Nullable AccountId account, String kind, String address) {
        GenericExecuteSpec insert = database.sql("""
            insert into storefront.sign_in_event (account, kind, address, at) values (:account, :kind, :address, :at)
            """)
                .bind("kind", kind)
                .bind("address", address)
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC));
        return account == null
                ? insert.bindNull("account", UUID.class).then()
                : insert.bind("account", account.value()).then();
    }
}
