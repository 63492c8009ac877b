package id.pasarrusun.storefront.checkout;

import static id.pasarrusun.storefront.checkout.TillWorld.AISYAH;
import static id.pasarrusun.storefront.checkout.TillWorld.PATIENCE;
import static id.pasarrusun.storefront.checkout.TillWorld.await;
import static id.pasarrusun.storefront.checkout.TillWorld.order;
import static id.pasarrusun.storefront.checkout.TillWorld.variant;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.capacity.Pause;
import id.pasarrusun.catalog.capacity.Scheduled;
import id.pasarrusun.catalog.capacity.Scheduling;
import id.pasarrusun.catalog.capacity.Stretch;
import id.pasarrusun.catalog.capacity.Week;
import id.pasarrusun.catalog.capacity.Workshops;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.CartId;
import id.pasarrusun.storefront.cart.Carts;
import id.pasarrusun.storefront.cart.Warning;
import id.pasarrusun.storefront.checkout.CheckoutOutcome.Changed;
import id.pasarrusun.storefront.checkout.CheckoutOutcome.Placed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Many buyers at the till at once, and the days that they are told.
class CapacityIntegrationTests {

    private static final int BUYERS = 200;

    private final TillWorld world = new TillWorld();
    private final LocalDate today = world.shop.part(Workshops.class).today();

    /// The first whole week in which a thing can be ready that takes fourteen days.
    private final Week first = Week.of(today.plusDays(14));

    @Test
    void fiveOfTwoHundredBuyersGetTheFivePieces() {
        LiveListing basket = world.ofAisyah(85_000, 5);
        List<CartId> carts =
                Stream.generate(() -> world.cartWith(basket)).limit(BUYERS).toList();

        List<CheckoutOutcome> outcomes =
                await(Flux.fromIterable(carts).flatMap(this::buy, BUYERS).collectList());

        assertThat(outcomes.stream().filter(Placed.class::isInstance)).hasSize(5);
        assertThat(outcomes.stream().filter(Changed.class::isInstance)).hasSize(BUYERS - 5);
        assertThat(world.available(basket)).isZero();
    }

    /// Nobody is given another day than was in sight: whoever comes too late for the week is told, and buys again.
    @Test
    void fiveOfTwentyOrdersFallIntoTheFirstWeekAndTheOthersArePromisedLater() {
        String maker = "sibuk-" + UUID.randomUUID();
        LiveListing basket = madeToOrder(maker, 5);
        List<CartId> carts =
                Stream.generate(() -> world.cartWith(basket)).limit(20).toList();

        List<Placed> placed = await(Flux.fromIterable(carts)
                .flatMap(cart -> buysInTheEnd(order(cart, maker)), 20)
                .collectList());

        assertThat(placed.stream().collect(Collectors.groupingBy(CapacityIntegrationTests::day, Collectors.counting())))
                .isEqualTo(Map.of(sunday(0), 5L, sunday(1), 5L, sunday(2), 5L, sunday(3), 5L));
    }

    @Test
    void whoeverComesTooLateForAWeekIsToldTheNextOne() {
        String maker = "penuh-" + UUID.randomUUID();
        LiveListing basket = madeToOrder(maker, 1);
        CartId early = world.cartWith(basket);
        CartId late = world.cartWith(basket);
        assertThat(only(early).by()).isEqualTo(sunday(0));
        assertThat(only(late).by()).isEqualTo(sunday(0));

        assertThat(world.buy(order(early, maker))).isInstanceOf(Placed.class);
        CheckoutOutcome outcome = world.buy(order(late, maker));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.lines())
                                .singleElement()
                                .satisfies(line -> assertThat(line.warning()).isEqualTo(Warning.later(sunday(1)))));
        assertThat(world.buy(order(late, maker)))
                .isInstanceOfSatisfying(
                        Placed.class, bought -> assertThat(day(bought)).isEqualTo(sunday(1)));
    }

    @Test
    void nothingIsBoughtOfAMakerOnHoliday() {
        LiveListing basket = world.ofAisyah(85_000, 5);
        CartId cart = world.cartWith(basket);
        Scheduling scheduling = world.shop.part(Scheduling.class);
        Scheduled holiday = await(scheduling.pause(
                basket.maker().id(), Pause.Kind.HOLIDAY, new Stretch(today, today.plusDays(2)), "Mudik"));

        CheckoutOutcome outcome = world.buy(order(cart, AISYAH));
        int available = world.available(basket);
        await(scheduling.end(
                basket.maker().id(), ((Scheduled.Done) holiday).pause().id()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.lines())
                                .singleElement()
                                .satisfies(line ->
                                        assertThat(line.warning().code()).isEqualTo("maker-away")));
        assertThat(available).isZero();
        assertThat(world.buy(order(cart, AISYAH))).isInstanceOf(Placed.class);
    }

    private LiveListing madeToOrder(String maker, int perWeek) {
        LiveListing basket = world.of(maker, 14);
        world.shop
                .part(Scheduling.class)
                .perWeek(basket.maker().id(), Craft.ANYAMAN, perWeek)
                .then(world.shop.part(Stock.class).setToOrder(variant(basket), true))
                .as(world.shop.part(TransactionalOperator.class)::transactional)
                .block(PATIENCE);
        return await(world.shop.part(Listings.class).findLive(basket.slug()));
    }

    private Mono<CheckoutOutcome> buy(CartId cart) {
        return world.shop.part(Checkout.class).place(order(cart, AISYAH));
    }

    private Mono<Placed> buysInTheEnd(CheckoutOrder order) {
        return Mono.defer(() -> world.shop.part(Checkout.class).place(order))
                .filter(Placed.class::isInstance)
                .cast(Placed.class)
                .repeatWhenEmpty(20, again -> again);
    }

    private static LocalDate day(Placed placed) {
        MakerOrder only = placed.purchase().purchase().orders().getFirst();
        return Objects.requireNonNull(only.readyBy());
    }

    private Cart.Line only(CartId cart) {
        return await(world.shop.part(Carts.class).get(cart)).lines().getFirst();
    }

    private LocalDate sunday(int weeks) {
        return first.monday().plusWeeks(weeks).plusDays(6);
    }
}
