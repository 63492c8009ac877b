package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.cart.StoredCart.StoredLine;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Carts in SQL.
final class CartStore {

    private static final String TOUCH = """
        update storefront.cart set version = version + 1, changed_at = :now
        where id = :cart and closed_at is null returning id
        """;

    private final DatabaseClient database;
    private final CartSettings settings;

    CartStore(DatabaseClient database, CartSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /// What a write met.
    ///
    /// @param open whether there was an open cart of this id
    /// @param written whether the line found room in it
    record Write(boolean open, boolean written) {}

    Mono<Void> insert(CartId id, Instant now) {
        return database.sql("insert into storefront.cart (id, created_at, changed_at) values (:id, :now, :now)")
                .bind("id", id.value())
                .bind("now", now)
                .then();
    }

    Mono<Boolean> isOpen(CartId id) {
        return database.sql("select exists (select 1 from storefront.cart where id = :id and closed_at is null)")
                .bind("id", id.value())
                .mapValue(Boolean.class)
                .one();
    }

    Mono<StoredCart> find(CartId id) {
        return database.sql("""
            select c.version, c.closed_at is not null closed, l.variant, l.quantity, l.seen_price, l.seen_by
            from storefront.cart c left join storefront.cart_line l on l.cart = c.id
            where c.id = :id order by l.place
            """)
                .bind("id", id.value())
                .map(row -> cart(id, row))
                .all()
                .reduce((cart, next) -> new StoredCart(id, cart.version(), cart.closed(), joined(cart, next)));
    }

    /// Sets the quantity of a line.
    Mono<Write> set(CartId cart, StoredLine line, Instant now) {
        return write("excluded.quantity", cart, line, now);
    }

    /// Adds to the quantity of a line, up to the most that a line can have.
    Mono<Write> add(CartId cart, StoredLine line, Instant now) {
        return write("least(kept.quantity + excluded.quantity, " + settings.quantity() + ")", cart, line, now);
    }

    private Mono<Write> write(String quantity, CartId cart, StoredLine line, Instant now) {
        return database.sql("""
            with cart as (%s),
            line as (
              insert into storefront.cart_line as kept (cart, variant, quantity, seen_price)
              select id, :variant, :quantity, :price from cart
              where (select count(*) from storefront.cart_line other
                     where other.cart = :cart and other.variant <> :variant) < :linesMax
              on conflict (cart, variant) do update set quantity = %s, seen_price = excluded.seen_price
              returning variant)
            select exists (select 1 from cart) open, exists (select 1 from line) written
            """.formatted(TOUCH, quantity))
                .bindValues(Map.of("cart", cart.value(), "now", now, "linesMax", settings.lines()))
                .bind("variant", line.variant().value())
                .bind("quantity", line.quantity())
                .bind("price", line.seenPrice().amount())
                .map(CartStore::write)
                .one();
    }

    Mono<Write> remove(CartId cart, VariantId variant, Instant now) {
        return database.sql("""
            with cart as (%s),
            line as (delete from storefront.cart_line l using cart where l.cart = cart.id and l.variant = :variant)
            select exists (select 1 from cart) open, true written
            """.formatted(TOUCH))
                .bindValues(Map.of("cart", cart.value(), "now", now, "variant", variant.value()))
                .map(CartStore::write)
                .one();
    }

    /// Notes that the buyer was told today's prices and days of the lines; no change of the cart.
    Mono<Void> told(CartId cart, List<Cart.Line> lines) {
        return database.sql("""
            update storefront.cart_line l set seen_price = told.price, seen_by = told.by
            from unnest(cast(:variants as uuid[]), cast(:prices as bigint[]), cast(:days as date[]))
              told(variant, price, by)
            where l.cart = :cart and l.variant = told.variant
            """)
                .bind("cart", cart.value())
                .bind(
                        "variants",
                        lines.stream().map(line -> line.variant().value()).toArray(UUID[]::new))
                .bind(
                        "prices",
                        lines.stream().map(line -> line.price().amount()).toArray(Long[]::new))
                .bind("days", lines.stream().map(Cart.Line::by).toArray(LocalDate[]::new))
                .then();
    }

    /// Notes on which days the buyer was told that the lines are ready; no change of the cart.
    Mono<Void> promised(CartId cart, List<Cart.Line> lines) {
        return database.sql("""
            update storefront.cart_line l set seen_by = told.by
            from unnest(cast(:variants as uuid[]), cast(:days as date[])) told(variant, by)
            where l.cart = :cart and l.variant = told.variant
            """)
                .bind("cart", cart.value())
                .bind(
                        "variants",
                        lines.stream().map(line -> line.variant().value()).toArray(UUID[]::new))
                .bind("days", lines.stream().map(Cart.Line::by).toArray(LocalDate[]::new))
                .then();
    }

    /// The version at which the cart was closed, or nothing when it was closed before.
    Mono<Integer> close(CartId cart, Instant now) {
        return database.sql("""
            update storefront.cart set closed_at = :now where id = :cart and closed_at is null returning version
            """)
                .bindValues(Map.of("cart", cart.value(), "now", now))
                .mapValue(Integer.class)
                .one();
    }

    Mono<Integer> pieces(CartId cart) {
        return database.sql("""
            select coalesce(sum(l.quantity), 0)::int from storefront.cart c join storefront.cart_line l on l.cart = c.id
            where c.id = :cart and c.closed_at is null
            """)
                .bind("cart", cart.value())
                .mapValue(Integer.class)
                .one();
    }

    Mono<Void> sweep(Instant before) {
        return database.sql("delete from storefront.cart where changed_at < :before")
                .bind("before", before)
                .then();
    }

    private static StoredCart cart(CartId id, Readable row) {
        UUID variant = row.get("variant", UUID.class);
        List<StoredLine> lines = variant == null
                ? List.of()
                : List.of(new StoredLine(
                        new VariantId(variant),
                        required(row.get("quantity", Integer.class)),
                        new Rupiah(required(row.get("seen_price", Long.class))),
                        row.get("seen_by", LocalDate.class)));
        return new StoredCart(
                id, required(row.get("version", Integer.class)), required(row.get("closed", Boolean.class)), lines);
    }

    private static List<StoredLine> joined(StoredCart one, StoredCart other) {
        List<StoredLine> lines = new ArrayList<>(one.lines());
        lines.addAll(other.lines());
        return lines;
    }

    private static Write write(Readable row) {
        return new Write(required(row.get("open", Boolean.class)), required(row.get("written", Boolean.class)));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
