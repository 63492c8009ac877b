package id.pasarrusun.payments.fee;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Rules of commission in SQL, only ever added to.
final class CommissionStore {

    private final DatabaseClient database;

    CommissionStore(DatabaseClient database) {
        this.database = database;
    }

    /// The rules that count at one time.
    record Rules(@Nullable CommissionRate forAll, Map<UUID, CommissionRate> own) {}

    Mono<Rules> rules(Collection<UUID> payees, Instant at) {
        return database.sql("""
            select distinct on (payee) payee, basis_points from payments.commission_rule
            where begins_at <= :at and (payee is null or payee = any(:payees))
            order by payee, begins_at desc, id desc
            """)
                .bind("at", at)
                .bind("payees", payees.toArray(UUID[]::new))
                .map(CommissionStore::rule)
                .all()
                .collectList()
                .map(CommissionStore::rules);
    }

    Mono<Void> append(@Nullable UUID payee, CommissionRate rate, Instant begins) {
        return database.sql("""
            insert into payments.commission_rule (payee, basis_points, begins_at) values (:payee, :points, :begins)
            """)
                .bind("payee", payee == null ? Parameters.in(UUID.class) : Parameters.in(payee))
                .bind("points", rate.basisPoints())
                .bind("begins", begins)
                .then();
    }

    private static Rules rules(List<Rule> rules) {
        CommissionRate forAll = null;
        Map<UUID, CommissionRate> own = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.payee() == null) {
                forAll = rule.rate();
            } else {
                own.put(rule.payee(), rule.rate());
            }
        }
        return new Rules(forAll, own);
    }

    private static Rule rule(Readable row) {
        int points = Objects.requireNonNull(row.get("basis_points", Integer.class));
        return new Rule(row.get("payee", UUID.class), new CommissionRate(points));
    }

    private record Rule(@Nullable UUID payee, CommissionRate rate) {}
}
