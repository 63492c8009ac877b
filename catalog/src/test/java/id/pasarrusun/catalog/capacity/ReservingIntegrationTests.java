package id.pasarrusun.catalog.capacity;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.listing.Importing;
import id.pasarrusun.catalog.listing.Importing.ImportedListing;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.Hold;
import id.pasarrusun.catalog.stock.HoldRef;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ReservingIntegrationTests {

    private static final int AT_ONCE = 40;
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final CatalogWorld world = CatalogWorld.fresh(ReservingIntegrationTests.class);
    private final Reserving reserving = world.the(Reserving.class);
    private final LocalDate today = world.the(Workshops.class).today();

    /// The first whole week in which a thing can be ready that takes fourteen days.
    private final Week first = Week.of(today.plusDays(14));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void putsExactlyFiveOfTwentyOrdersInTheFirstWeekAndPromisesTheOthersLater() {
        makes(5);
        VariantId basket = madeToOrder("keranjang", 0);

        List<Reservation> all = await(Flux.range(0, 20)
                .flatMap(buyer -> reserve(someone(), anyTime(basket, 1)), AT_ONCE)
                .collectList());

        assertThat(all).hasSize(20).allMatch(Reservation.Reserved.class::isInstance);
        assertThat(taken()).isEqualTo(Map.of(first, 5, after(1), 5, after(2), 5, after(3), 5));
        assertThat(promises(all))
                .isEqualTo(Map.of(sunday(first), 5L, sunday(after(1)), 5L, sunday(after(2)), 5L, sunday(after(3)), 5L));
    }

    @Test
    void refusesWhoeverWouldWaitLongerThanTheyWereTold() {
        makes(5);
        VariantId basket = madeToOrder("keranjang", 0);

        List<Reservation> all = await(Flux.range(0, 20)
                .flatMap(buyer -> reserve(someone(), new Wanted(basket, 1, sunday(first))), AT_ONCE)
                .collectList());

        assertThat(all.stream().filter(Reservation.Reserved.class::isInstance)).hasSize(5);
        assertThat(all.stream().filter(Reservation.Refused.class::isInstance))
                .hasSize(15)
                .allMatch(new Reservation.Refused(List.of(), Map.of(basket, sunday(after(1))))::equals);
        assertThat(taken()).isEqualTo(Map.of(first, 5));
    }

    /// Shelves and benches of one maker, in every order, while orders are sold, let go and asked for again.
    @Test
    void neverLetsAnybodyWaitForEachOtherInACircle() {
        makes(7);
        List<VariantId> all = List.of(madeToOrder("satu", 3), madeToOrder("dua", 0), shelved("tiga", 10_000));

        List<Reservation> reservations = await(
                Flux.range(0, 90).flatMap(buyer -> buys(all, buyer), AT_ONCE).collectList());

        assertThat(reservations).hasSize(90);
        assertThat(taken().values()).allMatch(pieces -> pieces <= 7);
    }

    private Mono<Reservation> buys(List<VariantId> all, int buyer) {
        HoldRef ref = someone();
        Wanted[] wanted = {
            anyTime(all.get(buyer % 3), 1), anyTime(all.get((buyer + 1) % 3), 1), anyTime(all.get((buyer + 2) % 3), 1)
        };
        return reserve(ref, wanted)
                .delayUntil(
                        done -> world.inTransaction(buyer % 2 == 0 ? reserving.commit(ref) : reserving.release(ref)));
    }

    @Test
    void takesFromTheShelfWhatLiesThereAndMakesTheWholeLineOtherwise() {
        makes(5);
        VariantId basket = madeToOrder("keranjang", 2);

        assertThat(await(reserve(someone(), new Wanted(basket, 2, null))))
                .isEqualTo(new Reservation.Reserved(Map.of()));
        assertThat(await(reserve(someone(), anyTime(basket, 3))))
                .isEqualTo(new Reservation.Reserved(Map.of(basket, sunday(first))));
        assertThat(taken()).isEqualTo(Map.of(first, 3));
    }

    @Test
    void makesNothingThatIsNotMadeToOrderAndNothingBeforeItsMakerHasSaidHowMuch() {
        VariantId shelved = shelved("rak", 1);
        VariantId silent = madeToOrder("diam", 1);

        assertThat(await(reserve(someone(), anyTime(shelved, 2), anyTime(silent, 2))))
                .isEqualTo(new Reservation.Refused(
                        List.of(new Hold.ShortLine(shelved, 1), new Hold.ShortLine(silent, 1)), Map.of()));
        makes(5);
        assertThat(await(reserve(someone(), anyTime(shelved, 2), anyTime(silent, 2))))
                .isEqualTo(new Reservation.Refused(List.of(new Hold.ShortLine(shelved, 1)), Map.of()));
    }

    @Test
    void saysHowManyCouldBeMadeWhenTheWeeksAreFull() {
        makes(1);
        VariantId basket = madeToOrder("keranjang", 0);
        await(reserve(someone(), anyTime(basket, 10)));

        assertThat(await(reserve(someone(), anyTime(basket, 3))))
                .isEqualTo(new Reservation.Refused(List.of(new Hold.ShortLine(basket, 2)), Map.of()));
    }

    @Test
    void givesTheWeeksBackThatAreLetGoAndKeepsThoseThatAreSold() {
        makes(5);
        VariantId basket = madeToOrder("keranjang", 0);
        HoldRef sold = someone();
        HoldRef free = someone();
        await(reserve(sold, anyTime(basket, 2)));
        await(reserve(free, anyTime(basket, 3)));

        done(world.inTransaction(reserving.commit(sold)));
        done(world.inTransaction(reserving.release(free)));
        done(world.inTransaction(reserving.release(sold)));

        assertThat(taken()).isEqualTo(Map.of(first, 2));
    }

    @Test
    void putsBackWhatWasLetGoWhenItsMoneyComesLate() {
        makes(5);
        VariantId basket = madeToOrder("keranjang", 0);
        HoldRef late = someone();
        await(reserve(late, anyTime(basket, 4)));
        done(world.inTransaction(reserving.release(late)));

        assertThat(await(reserve(late, new Wanted(basket, 4, sunday(first)))))
                .isEqualTo(new Reservation.Reserved(Map.of(basket, sunday(first))));
        assertThat(await(reserve(late, new Wanted(basket, 5, sunday(first))))).isInstanceOf(Reservation.Reserved.class);
        assertThat(taken()).isEqualTo(Map.of(first, 5));
    }

    @Test
    void remembersWhatNobodyEnded() {
        makes(5);
        HoldRef shelved = someone();
        HoldRef made = someone();
        HoldRef sold = someone();
        await(reserve(shelved, anyTime(shelved("rak", 5), 1)));
        await(reserve(made, anyTime(madeToOrder("satu", 0), 1)));
        await(reserve(sold, anyTime(madeToOrder("dua", 0), 1)));
        done(world.inTransaction(reserving.commit(sold)));

        assertThat(await(reserving.forgotten(LATER, 9).collectList())).isEmpty();
        assertThat(await(reserving.forgotten(LATER.plusSeconds(1), 9).collectList()))
                .containsExactlyInAnyOrder(shelved, made);
    }

    private void makes(int perWeek) {
        done(world.the(Scheduling.class).perWeek(world.ratmi, Craft.ANYAMAN, perWeek));
    }

    private VariantId madeToOrder(String slug, int onHand) {
        VariantId variant = shelved(slug, onHand);
        done(world.inTransaction(world.the(Stock.class).setToOrder(variant, true)));
        return variant;
    }

    private VariantId shelved(String slug, int onHand) {
        ListingContent content = new ListingContent(
                slug,
                Craft.ANYAMAN,
                "Dari mendong.",
                List.of(),
                List.of(new Photo(new ImageId(UUID.randomUUID()), slug, 600, 600)),
                14,
                null,
                Wording.NONE);
        List<NewVariant> variants = List.of(new NewVariant("Satu ukuran", Rupiah.of(85_000), onHand));
        done(world.the(Importing.class).live(List.of(new ImportedListing(slug, world.ratmi, content, variants))));
        return new VariantId(await(world.the(DatabaseClient.class)
                .sql("""
                    select v.id from catalog.variant v join catalog.listing l on l.id = v.listing_id where l.slug = :slug
                    """)
                .bind("slug", slug)
                .mapValue(UUID.class)
                .one()));
    }

    private Mono<Reservation> reserve(HoldRef ref, Wanted... wanted) {
        return world.inTransaction(reserving.reserve(ref, List.of(wanted), LATER));
    }

    private Map<Week, Integer> taken() {
        MakerId maker = world.ratmi;
        return await(world.the(Workshops.class).of(List.of(maker)))
                .getOrDefault(new Bench(maker, Craft.ANYAMAN), new Workshop(0, Workdays.ALL, Map.of()))
                .taken();
    }

    private static Map<LocalDate, Long> promises(List<Reservation> reservations) {
        return reservations.stream()
                .map(Reservation.Reserved.class::cast)
                .flatMap(reserved -> reserved.made().values().stream())
                .collect(Collectors.groupingBy(Objects::requireNonNull, Collectors.counting()));
    }

    private Wanted anyTime(VariantId variant, int quantity) {
        return new Wanted(variant, quantity, today.plusYears(1));
    }

    private Week after(int weeks) {
        return new Week(first.monday().plusWeeks(weeks));
    }

    private static LocalDate sunday(Week week) {
        return week.monday().plusDays(6);
    }

    private static HoldRef someone() {
        return new HoldRef(UUID.randomUUID());
    }
}
