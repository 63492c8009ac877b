package id.pasarrusun.payments.fee;

import java.time.InstantSource;
import org.springframework.r2dbc.core.DatabaseClient;

/// Commissions for the tests of other rooms.
public final class FeeWorld {

    private FeeWorld() {}

    public static Commissions commissions(DatabaseClient database, InstantSource clock) {
        return new Commissions(new CommissionStore(database), new FeeSettings(0), clock);
    }
}
