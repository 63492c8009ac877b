package id.pasarrusun.storefront.income;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.money.Rupiah;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The goals in SQL.
final class GoalStore {

    private final DatabaseClient database;

    GoalStore(DatabaseClient database) {
        this.database = database;
    }

    /// The newest, newest first.
    Flux<Goal> newest(MakerId maker, int limit) {
        return database.sql("""
            select month, amount from storefront.income_goal where maker = :maker order by month desc limit :limit
            """)
                .bind("maker", maker.value())
                .bind("limit", limit)
                .map(GoalStore::goal)
                .all();
    }

    Mono<Void> put(MakerId maker, Goal goal) {
        Rupiah amount = goal.amount();
        return database.sql("""
            insert into storefront.income_goal (maker, month, amount) values (:maker, :month, :amount)
            on conflict (maker, month) do update set amount = excluded.amount
            """)
                .bind("maker", maker.value())
                .bind("month", goal.since().atDay(1))
                .bind("amount", Parameters.in(R2dbcType.BIGINT, amount == null ? null : amount.amount()))
                .then();
    }

    private static Goal goal(Readable row) {
        Long amount = row.get("amount", Long.class);
        LocalDate month = Objects.requireNonNull(row.get("month", LocalDate.class));
        return new Goal(YearMonth.from(month), amount == null ? null : Rupiah.of(amount));
    }
}
