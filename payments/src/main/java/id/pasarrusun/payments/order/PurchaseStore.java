package id.pasarrusun.payments.order;

import static id.pasarrusun.payments.order.Rows.instant;
import static id.pasarrusun.payments.order.Rows.rupiah;
import static id.pasarrusun.payments.order.Rows.text;
import static id.pasarrusun.payments.order.Rows.uuid;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Purchases in SQL.
final class PurchaseStore {

    private static final String COLUMNS = """
        id, number, state, payer_name, payer_phone, payer_email, payer_language, total, placed_at, pay_before, flagged
        """;

    private final DatabaseClient database;

    PurchaseStore(DatabaseClient database) {
        this.database = database;
    }

    /// The number that the purchase got, the first of `numbers` that is free; nothing when its cart is taken.
    Mono<PurchaseNumber> insert(NewPurchase purchase, List<PurchaseNumber> numbers, Instant now) {
        return database.sql("""
            insert into payments.purchase
              (id, number, cart, link_hash, state, payer_name, payer_phone, payer_email, payer_language,
               total, placed_at, pay_before)
            select :id, (select n from unnest(:numbers) n
                         where not exists (select 1 from payments.purchase where number = n) limit 1),
                   :cart, :link, 'awaiting_payment', :name, :phone, :email, :language,
                   :total, :now, :before
            on conflict (cart) do nothing
            returning number
            """)
                .bind("id", purchase.id().value())
                .bind("numbers", numbers.stream().map(PurchaseNumber::value).toArray(String[]::new))
                .bind("cart", purchase.cart())
                .bind("link", purchase.linkHash())
                .bind("name", purchase.payer().name())
                .bind("phone", purchase.payer().phone())
                .bind("email", Parameters.in(R2dbcType.VARCHAR, purchase.payer().email()))
                .bind("language", purchase.payer().language().toLanguageTag())
                .bind("total", purchase.total().amount())
                .bind("now", now)
                .bind("before", purchase.payBefore())
                .map(row -> new PurchaseNumber(text(row, "number")))
                .one();
    }

    Mono<Purchase> find(PurchaseId id) {
        return one("id = :key", id.value());
    }

    Mono<Purchase> find(PurchaseNumber number) {
        return one("number = :key", number.value());
    }

    Mono<Map<PurchaseId, PurchaseNumber>> numbers(Collection<PurchaseId> ids) {
        return database.sql("select id, number from payments.purchase where id = any(:ids)")
                .bind("ids", ids.stream().map(PurchaseId::value).toArray(UUID[]::new))
                .map(row -> Map.entry(new PurchaseId(uuid(row, "id")), new PurchaseNumber(text(row, "number"))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Purchase> findByCart(UUID cart) {
        return one("cart = :key", cart);
    }

    Mono<Purchase> findByLink(String linkHash) {
        return one("link_hash = :key", linkHash);
    }

    private Mono<Purchase> one(String condition, Object key) {
        return database.sql("select " + COLUMNS + " from payments.purchase where " + condition)
                .bind("key", key)
                .map(PurchaseStore::purchase)
                .one();
    }

    Flux<Purchase> newest(int limit) {
        return database.sql(
                        "select " + COLUMNS + " from payments.purchase order by placed_at desc, id desc limit :limit")
                .bind("limit", limit)
                .map(PurchaseStore::purchase)
                .all();
    }

    Mono<Long> countFlagged() {
        return database.sql("select count(*) from payments.purchase where flagged")
                .mapValue(Long.class)
                .one();
    }

    Flux<Purchase> flagged(int limit) {
        return database.sql("select " + COLUMNS
                        + " from payments.purchase where flagged order by placed_at desc, id desc limit :limit")
                .bind("limit", limit)
                .map(PurchaseStore::purchase)
                .all();
    }

    /// Takes the purchase for this transaction; without its orders.
    Mono<Purchase> lock(PurchaseId id) {
        return database.sql("select " + COLUMNS + " from payments.purchase where id = :id for update")
                .bind("id", id.value())
                .map(PurchaseStore::purchase)
                .one();
    }

    Mono<Void> become(PurchaseId id, PurchaseState state) {
        return database.sql("update payments.purchase set state = :state where id = :id")
                .bindValues(Map.of("state", state.code(), "id", id.value()))
                .then();
    }

    Mono<Void> flag(PurchaseId id, boolean flagged) {
        return database.sql("update payments.purchase set flagged = :flagged where id = :id")
                .bindValues(Map.of("flagged", flagged, "id", id.value()))
                .then();
    }

    Mono<Void> dispute(PurchaseId id) {
        return database.sql("update payments.purchase set disputed = true where id = :id")
                .bind("id", id.value())
                .then();
    }

    Mono<Boolean> isDisputed(PurchaseId id) {
        return database.sql("select disputed from payments.purchase where id = :id")
                .bind("id", id.value())
                .mapValue(Boolean.class)
                .one();
    }

    private static Purchase purchase(Readable row) {
        return new Purchase(
                new PurchaseId(uuid(row, "id")),
                new PurchaseNumber(text(row, "number")),
                PurchaseState.valueOf(text(row, "state").toUpperCase(Locale.ROOT)),
                payer(row),
                rupiah(row, "total"),
                instant(row, "placed_at"),
                instant(row, "pay_before"),
                Boolean.TRUE.equals(row.get("flagged", Boolean.class)),
                List.of());
    }

    private static Payer payer(Readable row) {
        return new Payer(
                text(row, "payer_name"),
                text(row, "payer_phone"),
                row.get("payer_email", String.class),
                Locale.forLanguageTag(text(row, "payer_language")));
    }
}
