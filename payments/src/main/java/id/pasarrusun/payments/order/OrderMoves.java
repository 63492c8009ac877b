package id.pasarrusun.payments.order;

import static id.pasarrusun.payments.order.Rows.rupiah;
import static id.pasarrusun.payments.order.Rows.text;
import static id.pasarrusun.payments.order.Rows.uuid;

import id.pasarrusun.kernel.money.Rupiah;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The states of orders and their steps in SQL.
final class OrderMoves {

    private static final String STAKES = """
        select o.number, o.payee, o.total, array_agg(l.commission order by l.line) commissions
        from payments.maker_order o join payments.order_line l on l.order_number = o.number
        """;

    private final DatabaseClient database;
    private final Duration answerWithin;

    OrderMoves(DatabaseClient database, Duration answerWithin) {
        this.database = database;
        this.answerWithin = answerWithin;
    }

    /// Takes the order for this transaction. Its purchase comes first, as everywhere, and cannot come into dispute
    /// meanwhile.
    Mono<Held> lock(String number) {
        return database.sql("""
            select p.disputed from payments.purchase p join payments.maker_order o on o.purchase = p.id
            where o.number = :number for share of p
            """)
                .bind("number", number)
                .mapValue(Boolean.class)
                .one()
                .flatMap(disputed -> lock(number, disputed));
    }

    private Mono<Held> lock(String number, boolean disputed) {
        return database.sql("select purchase, state, resi from payments.maker_order where number = :number for update")
                .bind("number", number)
                .map(row -> new Held(
                        new PurchaseId(uuid(row, "purchase")), state(row), row.get("resi", String.class), disputed))
                .one();
    }

    /// An order that nobody else can move.
    ///
    /// @param disputed whether the money that paid it is in dispute
    record Held(
            PurchaseId purchase, OrderState state, @Nullable String resi, boolean disputed) {}

    /// All orders of a purchase become paid, or are called off, with the purchase.
    Mono<Void> becomeAll(PurchaseId purchase, OrderState state, Instant now) {
        return database.sql("""
            update payments.maker_order
            set state = :state, paid_at = case when :state = 'paid' then :now else paid_at end,
                answer_by = case when :state = 'paid' then :answerBy else answer_by end
            where purchase = :purchase returning number
            """)
                .bind("state", state.code())
                .bind("now", now)
                .bind("answerBy", now.plus(answerWithin))
                .bind("purchase", purchase.value())
                .map(row -> text(row, "number"))
                .all()
                .collectList()
                .flatMap(numbers -> step(numbers, state, now));
    }

    /// What an order needs besides its new state.
    ///
    /// @param until when silence will move it on from there
    record Move(
            OrderState to, @Nullable String resi, @Nullable Instant until) {}

    Mono<Void> move(String number, Move move, Instant now) {
        return database.sql("""
            update payments.maker_order
            set state = :state, resi = coalesce(:resi, resi),
                silent_after = case when :state = 'sent' then cast(:until as timestamptz) else silent_after end,
                complete_after = case when :state = 'received' then cast(:until as timestamptz) else complete_after end
            where number = :number
            """)
                .bind("state", move.to().code())
                .bind("resi", Parameters.in(R2dbcType.VARCHAR, move.resi()))
                .bind("until", move.until() == null ? Parameters.in(Instant.class) : Parameters.in(move.until()))
                .bind("number", number)
                .then()
                .then(step(List.of(number), move.to(), now));
    }

    /// Keeps why, for good.
    Mono<Void> decline(String number, Decline decline, Instant now) {
        return database.sql("""
            insert into payments.order_decline (order_number, reason, account, at)
            values (:number, :reason, :account, :now)
            """)
                .bind("number", number)
                .bind("reason", decline.reason())
                .bind("account", decline.account())
                .bind("now", now)
                .then();
    }

    Mono<Void> correct(String number, String resi) {
        return database.sql("update payments.maker_order set resi = :resi where number = :number")
                .bind("resi", resi)
                .bind("number", number)
                .then();
    }

    /// Sent orders of silent buyers, longest first.
    Flux<String> silent(Instant now, int limit) {
        return database.sql("""
            select number from payments.maker_order where state = 'sent' and silent_after <= :now
            order by silent_after limit :limit
            """)
                .bind("now", now)
                .bind("limit", limit)
                .map(row -> text(row, "number"))
                .all();
    }

    /// Received orders whose time for complaints is over, longest first; not those whose money is in dispute.
    Flux<String> complete(Instant now, int limit) {
        return database.sql("""
            select o.number from payments.maker_order o join payments.purchase p on p.id = o.purchase
            where o.state = 'received' and o.complete_after <= :now and not p.disputed
            order by o.complete_after limit :limit
            """)
                .bind("now", now)
                .bind("limit", limit)
                .map(row -> text(row, "number"))
                .all();
    }

    /// How the money of each order of a purchase is shared.
    Flux<Stake> stakes(PurchaseId purchase) {
        return database.sql(STAKES + " where o.purchase = :purchase group by o.number order by o.number")
                .bind("purchase", purchase.value())
                .map(OrderMoves::toStake)
                .all();
    }

    /// How the money of one order is shared.
    Mono<Stake> stake(String number) {
        return database.sql(STAKES + " where o.number = :number group by o.number")
                .bind("number", number)
                .map(OrderMoves::toStake)
                .one();
    }

    /// A step on the timelines of some orders.
    Mono<Void> step(Collection<String> numbers, OrderState state, Instant now) {
        return database.sql("""
            insert into payments.order_step (order_number, state, at) select n, :state, :now from unnest(:numbers) n
            """)
                .bind("state", state.code())
                .bind("now", now)
                .bind("numbers", numbers.toArray(String[]::new))
                .then();
    }

    private static Stake toStake(Readable row) {
        Long[] commissions = Objects.requireNonNull(row.get("commissions", Long[].class));
        return new Stake(
                text(row, "number"),
                new PayeeId(uuid(row, "payee")),
                rupiah(row, "total"),
                Arrays.stream(commissions).map(Rupiah::of).toList());
    }

    static OrderState state(Readable row) {
        return OrderState.valueOf(text(row, "state").toUpperCase(Locale.ROOT));
    }
}
