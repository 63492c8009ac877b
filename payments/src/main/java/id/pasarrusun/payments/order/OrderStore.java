package id.pasarrusun.payments.order;

import static id.pasarrusun.payments.order.Rows.rupiah;
import static id.pasarrusun.payments.order.Rows.text;
import static id.pasarrusun.payments.order.Rows.uuid;

import id.pasarrusun.kernel.money.Rupiah;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Orders and their lines in SQL, written once and read often.
final class OrderStore {

    private static final String SELECT = """
        select o.number, o.purchase, o.payee, o.payee_name, o.state, o.method, o.pickup, o.address::text address,
               o.goods, o.fee, o.discount, o.total, o.resi, o.answer_by,
               (select d.reason from payments.order_decline d where d.order_number = o.number) declined,
               o.ready_by,
               case when o.paid_at is not null then
                 greatest((o.paid_at at time zone 'Asia/Jakarta')::date + o.promised_days, o.ready_by) end send_by,
               (select json_agg(json_build_object('item', json_build_object('value', l.item),
                                                  'description', l.description, 'quantity', l.quantity,
                                                  'price', json_build_object('amount', l.price)) order by l.line)
                from payments.order_line l where l.order_number = o.number)::text lines,
               (select json_agg(json_build_object('state', upper(s.state), 'at', s.at) order by s.id)
                from payments.order_step s where s.order_number = o.number)::text steps
        from payments.maker_order o
        """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final OrderMoves moves;

    OrderStore(DatabaseClient database, JsonMapper json, OrderMoves moves) {
        this.database = database;
        this.json = json;
        this.moves = moves;
    }

    Mono<Void> insert(PurchaseId purchase, List<FrozenOrder> orders, Instant now) {
        List<OrderRow> rows = IntStream.range(0, orders.size())
                .mapToObj(i -> orders.get(i).row(i + 1))
                .toList();
        List<OrderRow.Line> lines =
                orders.stream().flatMap(order -> order.lineRows().stream()).toList();
        return insertOrders(purchase, rows)
                .then(insertLines(lines))
                .then(moves.step(orders.stream().map(FrozenOrder::number).toList(), OrderState.AWAITING_PAYMENT, now));
    }

    private Mono<Void> insertOrders(PurchaseId purchase, List<OrderRow> rows) {
        return database.sql("""
            insert into payments.maker_order (number, purchase, place, payee, payee_name, state, method, pickup, address,
                                              promised_days, ready_by, goods, fee, total, commission)
            select o.number, :purchase, o.place, o.payee, o."payeeName", 'awaiting_payment', o.method, o.pickup,
                   o.address, o."promisedDays", o."readyBy", o.goods, o.fee, o.total, o.commission
            from jsonb_to_recordset(cast(:rows as jsonb)) o(
              number text, place int, payee uuid, "payeeName" text, method text, pickup text, address jsonb,
              "promisedDays" int, "readyBy" date, goods bigint, fee bigint, total bigint, commission bigint)
            """)
                .bind("purchase", purchase.value())
                .bind("rows", json.writeValueAsString(rows))
                .then();
    }

    private Mono<Void> insertLines(List<OrderRow.Line> lines) {
        return database.sql("""
            insert into payments.order_line (order_number, line, item, description, quantity, price, basis_points,
                                             commission)
            select l."order", l.place, l.item, l.description, l.quantity, l.price, l."basisPoints", l.commission
            from jsonb_to_recordset(cast(:lines as jsonb)) l(
              "order" text, place int, item uuid, description text, quantity int, price bigint, "basisPoints" int,
              commission bigint)
            """).bind("lines", json.writeValueAsString(lines)).then();
    }

    /// The orders of some purchases, by number.
    Flux<MakerOrder> of(Collection<PurchaseId> purchases) {
        return database.sql(SELECT + " where o.purchase = any(:purchases) order by o.purchase, o.place")
                .bind("purchases", purchases.stream().map(PurchaseId::value).toArray(UUID[]::new))
                .map(this::order)
                .all();
    }

    /// The orders of a payee that were paid at some time and are in one of `states`, newest first.
    Flux<MakerOrder> of(PayeeId payee, Set<OrderState> states, int offset, int limit) {
        return database.sql(SELECT + """
             where o.payee = :payee and o.paid_at is not null and o.state = any(:states)
             order by o.paid_at desc, o.number offset :offset limit :limit
            """)
                .bind("payee", payee.value())
                .bind("states", codes(states))
                .bind("offset", offset)
                .bind("limit", limit)
                .map(this::order)
                .all();
    }

    /// The payee's orders that are to be answered or sent, the most urgent first; what nobody was promised counts from
    /// its payment.
    Flux<MakerOrder> waiting(PayeeId payee, int offset, int limit) {
        return database.sql(SELECT + """
             where o.payee = :payee and o.paid_at is not null and o.state = any(:states)
             order by least(
                        case when o.state = 'paid' then o.answer_by end,
                        (greatest((o.paid_at at time zone 'Asia/Jakarta')::date + coalesce(o.promised_days, 0),
                                  o.ready_by) + 1)::timestamp at time zone 'Asia/Jakarta'),
                      o.paid_at, o.number
             offset :offset limit :limit
            """)
                .bind("payee", payee.value())
                .bind("offset", offset)
                .bind("states", codes(Set.of(OrderState.PAID, OrderState.ACCEPTED)))
                .bind("limit", limit)
                .map(this::order)
                .all();
    }

    Mono<Long> count(PayeeId payee, Set<OrderState> states) {
        return database.sql("""
            select count(*) from payments.maker_order
            where payee = :payee and paid_at is not null and state = any(:states)
            """)
                .bind("payee", payee.value())
                .bind("states", codes(states))
                .mapValue(Long.class)
                .one();
    }

    /// Orders without an answer at `now`, though it was due by then; longest first.
    Flux<MakerOrder> unanswered(Instant now, int limit) {
        return database.sql(
                        SELECT + " where o.state = 'paid' and o.answer_by <= :now order by o.answer_by limit :limit")
                .bind("now", now)
                .bind("limit", limit)
                .map(this::order)
                .all();
    }

    Mono<Long> countUnanswered(Instant now) {
        return database.sql("select count(*) from payments.maker_order where state = 'paid' and answer_by <= :now")
                .bind("now", now)
                .mapValue(Long.class)
                .one();
    }

    Flux<MakerOrder> declined(int limit) {
        return database.sql(SELECT + " where o.state = 'declined' order by o.number limit :limit")
                .bind("limit", limit)
                .map(this::order)
                .all();
    }

    Mono<Rupiah> sumDeclined() {
        return database.sql("""
            select cast(coalesce(sum(total), 0) as bigint) total from payments.maker_order where state = 'declined'
            """).map(row -> rupiah(row, "total")).one();
    }

    private static String[] codes(Set<OrderState> states) {
        return states.stream().map(OrderState::code).toArray(String[]::new);
    }

    Mono<MakerOrder> find(String number) {
        return database.sql(SELECT + " where o.number = :number")
                .bind("number", number)
                .map(this::order)
                .one();
    }

    Mono<MakerOrder> findPaid(PayeeId payee, String number) {
        return database.sql(SELECT + " where o.number = :number and o.payee = :payee and o.paid_at is not null")
                .bind("number", number)
                .bind("payee", payee.value())
                .map(this::order)
                .one();
    }

    private MakerOrder order(Readable row) {
        String address = row.get("address", String.class);
        Delivery delivery = new Delivery(
                DeliveryMethod.valueOf(text(row, "method").toUpperCase(Locale.ROOT)),
                rupiah(row, "fee"),
                row.get("pickup", String.class),
                address == null ? null : json.readValue(address, Address.class));
        return new MakerOrder(
                text(row, "number"),
                new PurchaseId(uuid(row, "purchase")),
                new PayeeId(uuid(row, "payee")),
                text(row, "payee_name"),
                OrderMoves.state(row),
                List.of(json.readValue(text(row, "lines"), OrderLine[].class)),
                delivery,
                rupiah(row, "goods"),
                rupiah(row, "discount"),
                rupiah(row, "total"),
                row.get("send_by", LocalDate.class),
                row.get("ready_by", LocalDate.class),
                row.get("answer_by", Instant.class),
                row.get("declined", String.class),
                row.get("resi", String.class),
                List.of(json.readValue(text(row, "steps"), Step[].class)));
    }
}
