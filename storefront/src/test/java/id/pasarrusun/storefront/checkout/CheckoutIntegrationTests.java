package id.pasarrusun.storefront.checkout;

import static id.pasarrusun.storefront.checkout.TillWorld.AISYAH;
import static id.pasarrusun.storefront.checkout.TillWorld.PATIENCE;
import static id.pasarrusun.storefront.checkout.TillWorld.RATMI;
import static id.pasarrusun.storefront.checkout.TillWorld.await;
import static id.pasarrusun.storefront.checkout.TillWorld.order;
import static id.pasarrusun.storefront.checkout.TillWorld.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.charge.Charge;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseState;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.CartChange;
import id.pasarrusun.storefront.cart.CartId;
import id.pasarrusun.storefront.cart.Carts;
import id.pasarrusun.storefront.cart.Warning;
import id.pasarrusun.storefront.checkout.CheckoutOutcome.Changed;
import id.pasarrusun.storefront.checkout.CheckoutOutcome.Closed;
import id.pasarrusun.storefront.checkout.CheckoutOutcome.Placed;
import id.pasarrusun.storefront.page.Rendered;
import id.pasarrusun.storefront.purchases.BuyerPurchases;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

class CheckoutIntegrationTests {

    private final TillWorld world = new TillWorld();

    @Test
    void aCartOfTwoMakersIsOnePurchaseWithAnOrderForEach() {
        LiveListing basket = world.ofAisyah(85_000, 2);
        LiveListing mat = world.ofRatmi(40_000, 5);
        CartId cart = world.cartWith(basket, mat);

        Placed placed = placed(order(cart, List.of(TillWorld.courier(AISYAH), TillWorld.courier(RATMI))));

        Purchase purchase = placed.purchase().purchase();
        assertThat(purchase.state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);
        assertThat(purchase.total()).isEqualTo(Rupiah.of(85_000 + 10_000 + 40_000 + 15_000));
        assertThat(purchase.orders()).extracting(MakerOrder::payeeName).containsExactly(AISYAH, RATMI);
        assertThat(purchase.payer().phone()).isEqualTo("+6281234567890");
        assertThat(placed.purchase().charge()).isInstanceOf(Charge.AwaitingPayer.class);
        assertThat(world.available(basket)).isEqualTo(1);
        assertThat(world.available(mat)).isEqualTo(4);
        assertThat(await(carts().get(cart)).closed()).isTrue();
    }

    @Test
    void theLinkOpensThePurchaseAndNothingElseDoes() {
        Placed placed = placed(order(world.cartWith(world.ofAisyah(85_000, 2)), AISYAH));
        BuyerPurchases purchases = world.shop.part(BuyerPurchases.class);

        assertThat(await(purchases.get(placed.purchase().token())).purchase().number())
                .isEqualTo(placed.purchase().purchase().number());
        assertThatThrownBy(() -> await(
                        purchases.get(placed.purchase().purchase().number().value())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameCartTwiceIsOnePurchase() {
        CheckoutOrder order = order(world.cartWith(world.ofAisyah(85_000, 1)), AISYAH);

        Placed first = placed(order);

        assertThat(world.buy(order)).isInstanceOfSatisfying(Closed.class, again -> {
            assertThat(again.purchase().token()).isEqualTo(first.purchase().token());
            assertThat(again.purchase().purchase().id())
                    .isEqualTo(first.purchase().purchase().id());
        });
    }

    @Test
    void aCartThatWasBoughtHoldsNothingMoreEvenIfItWereOpenAgain() {
        LiveListing basket = world.ofAisyah(85_000, 5);
        CheckoutOrder order = order(world.cartWith(basket), AISYAH);
        Placed first = placed(order);
        world.shop
                .part(DatabaseClient.class)
                .sql("update storefront.cart set closed_at = null where id = :cart")
                .bind("cart", order.cart().value())
                .then()
                .block(PATIENCE);

        assertThat(world.buy(order))
                .isInstanceOfSatisfying(
                        Closed.class,
                        again -> assertThat(again.purchase().token())
                                .isEqualTo(first.purchase().token()));

        assertThat(world.available(basket)).isEqualTo(4);
    }

    @Test
    void theSameCartManyTimesAtOnceIsOnePurchase() {
        LiveListing basket = world.ofAisyah(85_000, 5);
        CheckoutOrder order = order(world.cartWith(basket), AISYAH);

        List<CheckoutOutcome> outcomes =
                allAtOnce(IntStream.range(0, 6).mapToObj(i -> order).toList());

        assertThat(outcomes).filteredOn(Placed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Closed.class::isInstance).hasSize(5);
        assertThat(world.available(basket)).isEqualTo(4);
    }

    @Test
    void oneOfManyShoppersGetsTheLastPiece() {
        LiveListing basket = world.ofAisyah(85_000, 1);
        LiveListing mat = world.ofRatmi(40_000, 10);
        List<CheckoutOrder> orders = IntStream.range(0, 8)
                .mapToObj(i -> order(world.cartWith(basket, mat), AISYAH, RATMI))
                .toList();

        List<CheckoutOutcome> outcomes = allAtOnce(orders);

        assertThat(outcomes).filteredOn(Placed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Changed.class::isInstance).hasSize(7);
        assertThat(world.available(basket)).isZero();
        assertThat(world.available(mat)).isEqualTo(9);
    }

    @Test
    void anOversoldCartHoldsNothingAndSaysWhatIsLeft() {
        LiveListing basket = world.ofAisyah(85_000, 2);
        LiveListing mat = world.ofRatmi(40_000, 5);
        CartId cart = world.cartWith(mat);
        await(carts().put(cart, variant(basket), 3));

        assertThat(changed(order(cart, AISYAH, RATMI)).lines()).singleElement().satisfies(line -> {
            assertThat(line.variant()).isEqualTo(variant(basket));
            assertThat(line.warning().kind()).isEqualTo(Warning.Kind.TOO_FEW);
            assertThat(line.warning().message(Rendered.words())).contains("2");
        });
        assertThat(world.available(basket)).isEqualTo(2);
        assertThat(world.available(mat)).isEqualTo(5);
        assertThat(await(carts().get(cart)).closed()).isFalse();
    }

    @Test
    void aChangedPriceIsToldOnceBeforeItIsPaid() {
        LiveListing basket = world.ofAisyah(85_000, 2);
        CheckoutOrder order = order(world.cartWith(basket), AISYAH);
        raise(basket, 90_000);

        assertThat(changed(order).lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.warning().message(Rendered.words())).contains("Rp85.000", "Rp90.000"));
        assertThat(placed(order).purchase().purchase().total()).isEqualTo(Rupiah.of(90_000));
    }

    @Test
    void thePriceThatWasInSightCountsMoreThanTheOneRemembered() {
        LiveListing basket = world.ofAisyah(85_000, 2);
        CheckoutOrder unseen = order(world.cartWith(basket), AISYAH);
        CheckoutOrder seen = new CheckoutOrder(
                unseen.cart(),
                unseen.buyer(),
                unseen.deliveries(),
                true,
                Map.of(variant(basket), new CheckoutOrder.Seen(Rupiah.of(90_000), null)),
                unseen.language());

        assertThat(changed(seen).lines()).hasSize(1);
        raise(basket, 90_000);
        assertThat(placed(seen).purchase().purchase().total()).isEqualTo(Rupiah.of(90_000));
    }

    @Test
    void thePurchaseStandsWhenMidtransIsDown() {
        CheckoutOrder order = order(world.cartWith(world.ofAisyah(85_000, 2)), AISYAH);

        world.control("PUT", "/faults", "{\"disconnectRate\":1}");
        try {
            Placed placed = placed(order);

            assertThat(placed.purchase().purchase().state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);
            assertThat(placed.purchase().charge()).isInstanceOf(Charge.Unknown.class);
        } finally {
            world.control("PUT", "/faults", "{}");
        }
    }

    @Test
    void anEmptyOrUnknownCartBuysNothing() {
        assertThat(world.buy(order(await(carts().open()).id(), AISYAH))).isInstanceOf(CheckoutOutcome.Empty.class);
        assertThatThrownBy(() -> world.buy(order(new CartId(UUID.randomUUID()), AISYAH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aBoughtCartTakesNothingMore() {
        LiveListing basket = world.ofAisyah(85_000, 2);
        CartId cart = world.cartWith(basket);
        placed(order(cart, AISYAH));

        assertThat(await(carts().put(cart, variant(basket), 2))).isInstanceOf(CartChange.Closed.class);
        assertThat(await(carts().add(cart, variant(basket), 1)))
                .isInstanceOfSatisfying(
                        CartChange.Done.class,
                        added -> assertThat(added.cart()).satisfies(fresh -> {
                            assertThat(fresh.id()).isNotEqualTo(cart);
                            assertThat(fresh.pieces()).isEqualTo(1);
                        }));
        assertThat(await(carts().put(cart, variant(basket), 0))).isInstanceOf(CartChange.Closed.class);
        assertThat(await(carts().get(cart))).extracting(Cart::pieces).isEqualTo(1);
    }

    private Placed placed(CheckoutOrder order) {
        CheckoutOutcome outcome = world.buy(order);
        assertThat(outcome).isInstanceOf(Placed.class);
        return (Placed) outcome;
    }

    private Changed changed(CheckoutOrder order) {
        CheckoutOutcome outcome = world.buy(order);
        assertThat(outcome).isInstanceOf(Changed.class);
        return (Changed) outcome;
    }

    private List<CheckoutOutcome> allAtOnce(List<CheckoutOrder> orders) {
        Checkout checkout = world.shop.part(Checkout.class);
        return await(Flux.fromIterable(orders)
                .flatMap(checkout::place, orders.size())
                .collectList());
    }

    private Carts carts() {
        return world.shop.part(Carts.class);
    }

    private void raise(LiveListing listing, long price) {
        world.shop
                .part(Drafting.class)
                .price(listing.maker().id(), variant(listing), Rupiah.of(price))
                .block(PATIENCE);
    }
}
