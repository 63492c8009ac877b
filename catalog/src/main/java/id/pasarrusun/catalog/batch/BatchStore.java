package id.pasarrusun.catalog.batch;

import id.pasarrusun.catalog.batch.Batch.Recall;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.VariantId;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes batches and where they went, in the caller's transaction.
final class BatchStore {

    /// The version in the shop window, or the last one of what left it.
    private static final String SHOWN = """
        lv.listing_id = l.id and lv.number = coalesce(l.approved_version,
          (select max(last.number) from catalog.listing_version last where last.listing_id = l.id))
        """;

    private static final String COLUMNS = """
        b.id, b.maker_id, b.listing_id, b.code, b.made_on, b.use_by, b.pieces, b.grinder, b.note, b.recall::text recall,
          lv.content->>'name' listing_name,
          (select coalesce(sum(u.quantity), 0) from catalog.batch_use u where u.batch_id = b.id) used
        """;

    private static final String BATCH = "select " + COLUMNS
            + "from catalog.batch b join catalog.listing l on l.id = b.listing_id "
            + "join catalog.listing_version lv on " + SHOWN;

    private final DatabaseClient database;
    private final JsonMapper json;

    BatchStore(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// Writes a batch down under the next code of its day; one that was written before stays as it is. Whoever writes
    /// another at this moment waits, since no code is given twice.
    Mono<Void> insert(NewBatch batch, LocalDate useBy, Instant at) {
        return database.sql("select pg_advisory_xact_lock(hashtext('catalog.batch'))")
                .fetch()
                .rowsUpdated()
                .then(database.sql("select count(*) n from catalog.batch where made_on = :day")
                        .bind("day", batch.madeOn())
                        .mapValue(Long.class)
                        .one())
                .flatMap(before -> insert(batch, BatchCode.of(batch.madeOn(), before), useBy, at));
    }

    private Mono<Void> insert(NewBatch batch, String code, LocalDate useBy, Instant at) {
        return database.sql("""
            insert into catalog.batch
              (id, maker_id, listing_id, code, made_on, use_by, pieces, grinder, note, made_at)
            values (:id, :maker, :listing, :code, :madeOn, :useBy, :pieces, :grinder, :note, :at)
            on conflict (id) do nothing
            """)
                .bind("id", batch.id().value())
                .bind("maker", batch.maker().value())
                .bind("listing", batch.listing().value())
                .bind("code", code)
                .bind("madeOn", batch.madeOn())
                .bind("useBy", useBy)
                .bind("pieces", batch.pieces())
                .bind("grinder", batch.grinder())
                .bind("note", batch.note())
                .bind("at", at)
                .then();
    }

    Mono<Batch> find(BatchId id) {
        return database.sql(BATCH + "where b.id = :id")
                .bind("id", id.value())
                .map(this::batch)
                .one();
    }

    Mono<Batch> find(String code) {
        return database.sql(BATCH + "where b.code = :code")
                .bind("code", code)
                .map(this::batch)
                .one();
    }

    Flux<Batch> of(MakerId maker, int limit) {
        return database.sql(BATCH + "where b.maker_id = :maker order by b.made_on desc, b.made_at desc limit :limit")
                .bind("maker", maker.value())
                .bind("limit", limit)
                .map(this::batch)
                .all();
    }

    /// Those whose code holds `part`, newest first.
    Flux<Batch> newest(String part, int limit) {
        return database.sql(BATCH + """
            where position(:part in b.code) > 0 order by b.made_on desc, b.made_at desc limit :limit
            """)
                .bind("part", part)
                .bind("limit", limit)
                .map(this::batch)
                .all();
    }

    /// Those of the variants that are food, each with the batches of its listing that may go out on `day`, newest
    /// first;
    /// with none when there is none.
    Flux<Ready> ready(Collection<VariantId> variants, LocalDate day) {
        return database.sql("select v.id variant_id, " + COLUMNS
                        + "from catalog.variant v join catalog.listing l on l.id = v.listing_id "
                        + "join catalog.listing_version lv on " + SHOWN + """
                          and jsonb_typeof(lv.content->'food') = 'object'
                        left join catalog.batch b on b.listing_id = l.id and b.use_by >= :day and b.recall is null
                        where v.id = any(:variants)
                        order by b.made_on desc nulls last, b.made_at desc
                        """)
                .bind("day", day)
                .bind("variants", variants.stream().map(VariantId::value).toArray(UUID[]::new))
                .map(row -> new Ready(
                        new VariantId(required(row.get("variant_id", UUID.class))),
                        row.get("id", UUID.class) == null ? null : batch(row)))
                .all();
    }

    /// A variant of food, and a batch of it that may go out.
    record Ready(VariantId variant, @Nullable Batch batch) {}

    /// Those of the batches that may go out on `day`, held until the transaction ends, so that none is called back in
    /// between.
    Flux<UUID> hold(Collection<BatchId> batches, MakerId maker, LocalDate day) {
        return database.sql("""
            select id from catalog.batch
            where id = any(:ids) and maker_id = :maker and use_by >= :day and recall is null order by id for share
            """)
                .bind("ids", batches.stream().map(BatchId::value).toArray(UUID[]::new))
                .bind("maker", maker.value())
                .bind("day", day)
                .mapValue(UUID.class)
                .all();
    }

    /// Notes what goes out with an order, in place of what was noted before.
    Mono<Void> use(String order, List<Portion> portions, Instant at) {
        return database.sql("delete from catalog.batch_use where order_number = :order")
                .bind("order", order)
                .then()
                .thenMany(Flux.fromIterable(portions))
                .concatMap(portion -> database.sql("""
                    insert into catalog.batch_use (batch_id, order_number, variant_id, quantity, at)
                    values (:batch, :order, :variant, :quantity, :at)
                    on conflict (order_number, variant_id, batch_id)
                      do update set quantity = batch_use.quantity + excluded.quantity
                    """)
                        .bind("batch", portion.batch().value())
                        .bind("order", order)
                        .bind("variant", portion.variant().value())
                        .bind("quantity", portion.quantity())
                        .bind("at", at)
                        .then())
                .then();
    }

    /// How many pieces of a batch went out with each order.
    Flux<Batches.Went> went(BatchId batch) {
        return database.sql("""
            select order_number, sum(quantity) quantity, min(at) at from catalog.batch_use
            where batch_id = :batch group by order_number order by 3, 1
            """)
                .bind("batch", batch.value())
                .map(row -> new Batches.Went(
                        required(row.get("order_number", String.class)),
                        required(row.get("quantity", Integer.class)),
                        required(row.get("at", Instant.class))))
                .all();
    }

    /// The batches of which pieces went out with an order.
    Flux<Batch> with(String order) {
        return database.sql(BATCH + """
            where b.id in (select u.batch_id from catalog.batch_use u where u.order_number = :order) order by b.code
            """).bind("order", order).map(this::batch).all();
    }

    /// False when it was called back before.
    Mono<Boolean> recall(BatchId batch, Recall recall) {
        return database.sql(
                        "update catalog.batch set recall = cast(:recall as jsonb) where id = :id and recall is null")
                .bind("recall", json.writeValueAsString(recall))
                .bind("id", batch.value())
                .fetch()
                .rowsUpdated()
                .map(changed -> changed == 1);
    }

    private Batch batch(Readable row) {
        String recall = row.get("recall", String.class);
        NewBatch made = new NewBatch(
                new BatchId(required(row.get("id", UUID.class))),
                new MakerId(required(row.get("maker_id", UUID.class))),
                new ListingId(required(row.get("listing_id", UUID.class))),
                required(row.get("made_on", LocalDate.class)),
                required(row.get("pieces", Integer.class)),
                required(row.get("grinder", String.class)),
                required(row.get("note", String.class)));
        return new Batch(
                made,
                required(row.get("listing_name", String.class)),
                required(row.get("code", String.class)),
                required(row.get("use_by", LocalDate.class)),
                required(row.get("used", Integer.class)),
                recall == null ? null : json.readValue(recall, Recall.class));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
