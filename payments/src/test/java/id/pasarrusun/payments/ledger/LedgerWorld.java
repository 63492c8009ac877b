package id.pasarrusun.payments.ledger;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/// Books for the tests of other rooms.
public final class LedgerWorld {

    private LedgerWorld() {}

    public static Ledger ledger(DatabaseClient database, InstantSource clock) {
        return new Ledger(new LedgerStore(database, clock));
    }

    /// What a proof of the books would find fault with.
    public static List<Account> faults(DatabaseClient database, InstantSource clock) {
        LedgerStore store = new LedgerStore(database, clock);
        return Objects.requireNonNull(
                Flux.concat(store.drifted(), store.overdrawn()).collectList().block(Duration.ofSeconds(30)));
    }
}
