package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.order.PurchaseNumber;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Attempts in SQL.
final class ChargeStore {

    private static final String SELECT = """
        select id, purchase, number, attempt, amount, state, token, redirect_url, method, flag,
               opened_at, until, changed_at
        from payments.charge
        """;

    private final DatabaseClient database;

    ChargeStore(DatabaseClient database) {
        this.database = database;
    }

    /// The database refuses a second open attempt of a purchase.
    Mono<Void> insert(Charge.Opening charge) {
        Terms terms = charge.terms();
        return database.sql("""
            insert into payments.charge (id, purchase, number, attempt, order_id, amount, state,
                                         opened_at, until, changed_at, looked_at)
            values (:id, :purchase, :number, :attempt, :order, :amount, :state, :now, :until, :now, :now)
            """)
                .bind("id", terms.id().value())
                .bind("purchase", terms.purchase().value())
                .bind("number", terms.number().value())
                .bind("attempt", terms.attempt())
                .bind("order", terms.midtransOrderId())
                .bind("amount", terms.amount().amount())
                .bind("state", charge.code())
                .bind("now", terms.openedAt())
                .bind("until", terms.until())
                .then();
    }

    Mono<Void> become(Charge charge, Instant now) {
        Facts facts = Facts.of(charge);
        return database.sql("""
            update payments.charge set state = :state, token = coalesce(:token, token),
              redirect_url = coalesce(:redirect, redirect_url), method = coalesce(:method, method),
              changed_at = :changed, looked_at = :now
            where id = :id
            """)
                .bind("state", charge.code())
                .bind("token", text(facts.token()))
                .bind("redirect", text(facts.redirectUrl()))
                .bind("method", text(facts.method()))
                .bind("changed", facts.at() == null ? now : facts.at())
                .bind("now", now)
                .bind("id", charge.id().value())
                .then();
    }

    /// True when it was not flagged for that reason already.
    Mono<Boolean> flag(ChargeId id, String why) {
        return database.sql("update payments.charge set flag = :why where id = :id and flag is distinct from :why")
                .bind("why", why)
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Mono<Void> unflag(ChargeId id) {
        return database.sql("update payments.charge set flag = null where id = :id")
                .bind("id", id.value())
                .then();
    }

    /// Only attempts of the purchase that are flagged for this reason.
    Mono<Void> unflag(PurchaseId purchase, String why) {
        return database.sql("update payments.charge set flag = null where purchase = :purchase and flag = :why")
                .bind("purchase", purchase.value())
                .bind("why", why)
                .then();
    }

    Mono<Void> looked(ChargeId id, Instant now) {
        return database.sql("update payments.charge set looked_at = :now where id = :id")
                .bind("now", now)
                .bind("id", id.value())
                .then();
    }

    /// Takes the attempt for this transaction; its purchase is taken first.
    Mono<Charge> lock(ChargeId id) {
        return database.sql(SELECT + " where id = :id for update")
                .bind("id", id.value())
                .map(ChargeStore::charge)
                .one();
    }

    Mono<Charge> find(ChargeId id) {
        return database.sql(SELECT + " where id = :id")
                .bind("id", id.value())
                .map(ChargeStore::charge)
                .one();
    }

    Mono<Charge> findByOrder(String orderId) {
        return database.sql(SELECT + " where order_id = :order")
                .bind("order", orderId)
                .map(ChargeStore::charge)
                .one();
    }

    /// The paid attempt of a purchase if there is one, else its newest.
    Mono<Charge> findLatest(PurchaseId purchase) {
        return database.sql(SELECT + """
             where purchase = :purchase order by state in ('paid', 'refunded') desc, attempt desc limit 1
            """)
                .bind("purchase", purchase.value())
                .map(ChargeStore::charge)
                .one();
    }

    Mono<Integer> attempts(PurchaseId purchase) {
        return database.sql("select coalesce(max(attempt), 0) n from payments.charge where purchase = :purchase")
                .bind("purchase", purchase.value())
                .map(row -> required(row.get("n", Integer.class)))
                .one();
    }

    /// Attempts that were not looked at since then, longest ago first: open ones, and those that ended unpaid for a
    /// while.
    ///
    /// @param orphans those being opened, or of unknown fate
    /// @param others all the rest
    /// @param over those whose payer's time ended before
    /// @param watched those that ended and whose payer's time ended after
    record Since(Instant orphans, Instant others, Instant over, Instant watched) {}

    Flux<Charge> toLookAt(Since since, int limit) {
        return database.sql(SELECT + """
             where state in ('opening', 'awaiting_payer', 'unknown')
               and (looked_at <= :others or looked_at <= :orphans and (state <> 'awaiting_payer' or until < :over))
               or state in ('denied', 'expired') and until > :watched and looked_at <= :others
             order by looked_at limit :limit
            """)
                .bind("others", since.others())
                .bind("orphans", since.orphans())
                .bind("over", since.over())
                .bind("watched", since.watched())
                .bind("limit", limit)
                .map(ChargeStore::charge)
                .all();
    }

    /// Attempts of a purchase that ended unpaid.
    Flux<Charge> ended(PurchaseId purchase) {
        return database.sql(SELECT + " where purchase = :purchase and state in ('denied', 'expired') order by attempt")
                .bind("purchase", purchase.value())
                .map(ChargeStore::charge)
                .all();
    }

    /// A purchase whose payer's time is over.
    record Overdue(PurchaseId purchase, Instant payBefore) {

        /// Before the first.
        static final Overdue NONE = new Overdue(new PurchaseId(new UUID(0, 0)), Instant.EPOCH);
    }

    /// Purchases that wait for money though their time was over at `before`, and that no attempt is open for, longest
    /// first.
    ///
    /// @param after to go on from
    Flux<Overdue> overdue(Instant before, Overdue after, int limit) {
        return database.sql("""
            select p.id, p.pay_before from payments.purchase p
            where p.state = 'awaiting_payment' and p.pay_before < :before and (p.pay_before, p.id) > (:at, :id)
              and not exists (select 1 from payments.charge c where c.purchase = p.id
                                and c.state in ('opening', 'awaiting_payer', 'unknown'))
            order by p.pay_before, p.id limit :limit
            """)
                .bind("before", before)
                .bind("at", after.payBefore())
                .bind("id", after.purchase().value())
                .bind("limit", limit)
                .map(row -> new Overdue(
                        new PurchaseId(required(row.get("id", UUID.class))),
                        required(row.get("pay_before", Instant.class))))
                .all();
    }

    Mono<Boolean> isAnyOpen(PurchaseId purchase) {
        return database.sql("""
            select exists (select 1 from payments.charge where purchase = :purchase
                             and state in ('opening', 'awaiting_payer', 'unknown')) e
            """)
                .bind("purchase", purchase.value())
                .map(row -> required(row.get("e", Boolean.class)))
                .one();
    }

    Mono<Long> countFlagged() {
        return database.sql("select count(*) from payments.charge where flag is not null")
                .mapValue(Long.class)
                .one();
    }

    Mono<Void> dispute(ChargeId id) {
        return database.sql("update payments.charge set disputed = true where id = :id")
                .bind("id", id.value())
                .then();
    }

    /// Whether an attempt brought the money of the purchase, and it is there still.
    Mono<Boolean> isPaidBeyondDispute(PurchaseId purchase) {
        return database.sql("""
            select exists (select 1 from payments.charge where purchase = :purchase and state = 'paid' and not disputed)
            """)
                .bind("purchase", purchase.value())
                .mapValue(Boolean.class)
                .one();
    }

    Flux<Charges.Flagged> flagged(int limit) {
        return database.sql(SELECT + " where flag is not null order by changed_at desc limit :limit")
                .bind("limit", limit)
                .map(row -> new Charges.Flagged(charge(row), required(row.get("flag", String.class))))
                .all();
    }

    private static Charge charge(Readable row) {
        Terms terms = terms(row);
        Instant at = required(row.get("changed_at", Instant.class));
        return switch (required(row.get("state", String.class))) {
            case "opening" -> new Charge.Opening(terms);
            case "unknown" -> new Charge.Unknown(terms);
            case "awaiting_payer" ->
                new Charge.AwaitingPayer(
                        terms,
                        required(row.get("token", String.class)),
                        required(row.get("redirect_url", String.class)));
            case "paid" -> new Charge.Paid(terms, required(row.get("method", String.class)), at);
            case "refunded" -> new Charge.Refunded(terms, required(row.get("method", String.class)), at);
            case "denied" -> new Charge.Denied(terms, at);
            case "expired" -> new Charge.Expired(terms, at);
            case String other -> throw new IllegalStateException("A charge is never " + other);
        };
    }

    private static Terms terms(Readable row) {
        return new Terms(
                new ChargeId(required(row.get("id", UUID.class))),
                new PurchaseId(required(row.get("purchase", UUID.class))),
                new PurchaseNumber(required(row.get("number", String.class))),
                required(row.get("attempt", Integer.class)),
                Rupiah.of(required(row.get("amount", Long.class))),
                required(row.get("opened_at", Instant.class)),
                required(row.get("until", Instant.class)));
    }

    private static Parameter text(@Nullable String value) {
        return Parameters.in(R2dbcType.VARCHAR, value);
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
