package id.pasarrusun.payments.ledger;

import java.time.InstantSource;
import org.springframework.r2dbc.core.DatabaseClient;

/// Books for the tests of other rooms.
public final class LedgerWorld {

    private LedgerWorld() {}

    public static Ledger ledger(DatabaseClient database, InstantSource clock) {
        return new Ledger(new LedgerStore(database, clock));
    }
}
