package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.capacity.Reserving;
import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.NewMaker;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.catalog.stock.HoldLine;
import id.pasarrusun.catalog.stock.HoldRef;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.dev.ShopDatabase;
import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.payments.order.ItemRef;
import id.pasarrusun.payments.order.NewMakerOrder;
import id.pasarrusun.payments.order.NewPurchase;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.Ordering;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.Payer;
import id.pasarrusun.payments.order.Paying;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.order.Purchases;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.purchases.PurchaseLinks;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// A maker with her goods and her neighbour, buyers, and the followers between the modules over a database of their
/// own.
final class FollowedShop implements AutoCloseable {

    static final String RATMIS_PHONE = "+6281300000077";
    static final String YANTIS_PHONE = "+6281300000078";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    private final MakerId ratmi;
    private final MakerId yanti;

    FollowedShop() {
        Database database = ShopDatabase.fresh(FollowedShop.class);
        rooms.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "shop",
                        Map.of("pasar.mail.url", "smtp://localhost:1", "pasar.shop.url", "https://pasar.test")));
        rooms.registerBean(ConnectionFactory.class, () -> ShopDatabase.connections(database));
        rooms.registerBean(InstantSource.class, () -> InstantSource.fixed(NOW));
        rooms.register(FollowedRooms.class);
        rooms.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        rooms.refresh();
        done(the(Enrolling.class).addTower(new Tower("marunda", "Rusunawa Marunda", "Cilincing", "Jakarta Utara", "")));
        ratmi = enrol("ratmi", "Ratmi", RATMIS_PHONE);
        yanti = enrol("yanti", "Yanti", YANTIS_PHONE);
    }

    private MakerId enrol(String slug, String name, String phone) {
        List<Training> trainings = List.of(new Training(Craft.ANYAMAN, "2026-1", 2026));
        MakerId maker = get(the(Enrolling.class).enrol(new NewMaker(slug, name, "marunda", "", trainings)));
        get(the(Accounts.class).addMaker(new PhoneNumber(phone), maker, name));
        return maker;
    }

    <T> T the(Class<T> type) {
        return rooms.getBean(type);
    }

    MakerId ratmi() {
        return ratmi;
    }

    Outbox outbox() {
        return the(Outbox.class);
    }

    /// A draft of hers with so many pieces.
    ListingId bag(int pieces) {
        ListingContent content =
                new ListingContent("Tas anyaman", Craft.ANYAMAN, "Kuat.", List.of(), List.of(), 2, null, Wording.NONE);
        return get(the(Drafting.class).create(ratmi, content, List.of(new NewVariant("", Rupiah.of(50_000), pieces))));
    }

    VariantId variant(ListingId listing) {
        return get(the(Workbench.class).get(listing)).variants().getFirst().id();
    }

    int available(ListingId listing) {
        return get(the(Workbench.class).get(listing)).variants().getFirst().available();
    }

    /// Placed as the checkout does it: goods and promise in one transaction.
    Purchase place(ListingId listing, int pieces, @Nullable String email) {
        return place(
                listing, pieces, sekar(email, Language.INDONESIAN), List.of(order(ratmi, "Ratmi", listing, pieces)));
    }

    /// By somebody who reads English.
    Purchase placeInEnglish(ListingId listing, int pieces, String email) {
        return place(listing, pieces, sekar(email, Language.ENGLISH), List.of(order(ratmi, "Ratmi", listing, pieces)));
    }

    private static Payer sekar(@Nullable String email, Language language) {
        return new Payer("Sekar", "+6281200011122", email, language.locale());
    }

    /// One piece of Ratmi's and one of Yanti's.
    Purchase placeWithBoth(ListingId listing) {
        return place(
                listing,
                2,
                sekar(null, Language.INDONESIAN),
                List.of(order(ratmi, "Ratmi", listing, 1), order(yanti, "Yanti", listing, 1)));
    }

    private NewMakerOrder order(MakerId maker, String name, ListingId listing, int pieces) {
        return new NewMakerOrder(
                new PayeeId(maker.value()),
                name,
                List.of(new OrderLine(new ItemRef(variant(listing).value()), "Tas anyaman", pieces, Rupiah.of(50_000))),
                new Delivery(DeliveryMethod.PICKUP, Rupiah.ZERO, "Rusunawa Marunda", null),
                3);
    }

    private Purchase place(ListingId listing, int pieces, Payer payer, List<NewMakerOrder> orders) {
        PurchaseId id = new PurchaseId(UuidV7.next(InstantSource.system()));
        String hash = PurchaseLinks.hash(get(the(PurchaseLinks.class).token(id)));
        NewPurchase purchase =
                new NewPurchase(id, UUID.randomUUID(), hash, payer, orders, NOW.plus(Duration.ofHours(3)));
        return get(inTransaction(the(Stock.class)
                        .hold(
                                new HoldRef(id.value()),
                                List.of(new HoldLine(variant(listing), pieces)),
                                NOW.plus(Duration.ofDays(1)))
                        .then(the(Ordering.class).place(purchase))))
                .purchase();
    }

    /// Money comes.
    void take(Purchase purchase) {
        get(inTransaction(the(Paying.class)
                .lock(purchase.id())
                .flatMap(locked -> the(Paying.class).take(locked, UUID.randomUUID()))));
    }

    void expire(Purchase purchase) {
        done(inTransaction(the(Paying.class).lock(purchase.id()).flatMap(the(Paying.class)::expire)));
    }

    /// The purchase expires, and nobody ever hears of it.
    void expireUnheard(Purchase purchase) {
        done(inTransaction(the(Paying.class)
                .lock(purchase.id())
                .flatMap(the(Paying.class)::expire)
                .then(the(DatabaseClient.class)
                        .sql("delete from payments.log where kind = 'PurchaseExpired'")
                        .then())));
    }

    /// Somebody looks, so long after now, whether anything that was put by was forgotten.
    void sweep(Duration later) {
        done(new ForgottenHolds(
                        the(Reserving.class),
                        the(Paying.class),
                        InstantSource.fixed(NOW.plus(later)),
                        the(TransactionalOperator.class))
                .sweep());
    }

    /// Money comes after the purchase expired, and the log tells of the money first.
    void expireAndTakeInDisorder(Purchase purchase) {
        Paying paying = the(Paying.class);
        Mono<Void> unsay = the(DatabaseClient.class)
                .sql("delete from payments.log where kind = 'PurchaseExpired'")
                .then();
        done(inTransaction(paying.lock(purchase.id())
                .flatMap(paying::expire)
                .then(unsay)
                .then(paying.lock(purchase.id()))
                .flatMap(expired -> paying.take(expired, UUID.randomUUID()))
                .then(the(PaymentsLog.class).log().append(new PaymentsEvent.PurchaseExpired(purchase.id())))));
    }

    Purchase now(Purchase purchase) {
        return get(the(Purchases.class).get(purchase.id()));
    }

    void tell(PaymentsEvent event) {
        done(inTransaction(the(PaymentsLog.class).log().append(event)));
    }

    void tell(CatalogEvent event) {
        done(inTransaction(the(CatalogLog.class).log().append(event)));
    }

    Versions versions() {
        return the(Versions.class);
    }

    /// The logs, by what they tell of.
    record PaymentsLog(EventLog<PaymentsEvent> log) {}

    record CatalogLog(EventLog<CatalogEvent> log) {}

    /// Waits until the reactions have come to the ends of the logs.
    void settle() {
        until(() -> atTheEnd("payments", "stock", "letters-to-buyers", "letters-to-makers")
                && atTheEnd("catalog", "letters-on-listings"));
    }

    private boolean atTheEnd(String schema, String... readers) {
        return get(the(DatabaseClient.class)
                .sql("""
                    select count(*) = cardinality(:readers) from %1$s.log_cursor c
                    where reader = any(:readers)
                      and not exists (select from %1$s.log l where (l.xid, l.id) > (c.xid, c.id))
                    """.formatted(schema))
                .bind("readers", readers)
                .mapValue(Boolean.class)
                .one());
    }

    <T> Mono<T> inTransaction(Mono<T> work) {
        return the(TransactionalOperator.class).transactional(work);
    }

    static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("It did not come about within " + PATIENCE);
            }
            done(Mono.delay(Duration.ofMillis(50)));
        }
    }

    static <T> T get(Mono<T> work) {
        return Objects.requireNonNull(work.block(PATIENCE));
    }

    static void done(Mono<?> work) {
        work.block(PATIENCE);
    }

    @Override
    public void close() {
        rooms.close();
    }
}
