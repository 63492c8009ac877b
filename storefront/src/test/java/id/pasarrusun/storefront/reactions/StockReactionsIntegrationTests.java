package id.pasarrusun.storefront.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.payments.order.PaymentsEvent.PurchaseExpired;
import id.pasarrusun.payments.order.PaymentsEvent.PurchasePaid;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseState;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

class StockReactionsIntegrationTests {

    private final FollowedShop shop = new FollowedShop();

    @AfterEach
    void closes() {
        shop.close();
    }

    @Test
    void whatIsPaidLeavesTheShelfOnceHoweverOftenItIsTold() {
        ListingId bag = shop.bag(5);
        Purchase purchase = shop.place(bag, 2, null);

        shop.take(purchase);
        shop.tell(new PurchasePaid(purchase.id()));
        shop.settle();

        assertThat(onHand(bag)).isEqualTo(3);
        assertThat(shop.available(bag)).isEqualTo(3);
    }

    @Test
    void whatExpiredIsFreeAgainOnceHoweverOftenItIsTold() {
        ListingId bag = shop.bag(5);
        Purchase other = shop.place(bag, 1, null);
        Purchase purchase = shop.place(bag, 2, null);
        assertThat(shop.available(bag)).isEqualTo(2);

        shop.expire(purchase);
        shop.tell(new PurchaseExpired(purchase.id()));
        shop.settle();

        assertThat(shop.available(bag)).isEqualTo(4);
        assertThat(shop.now(other).state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);
    }

    @Test
    void whatNobodyHeardOfIsBroughtInLineADayLater() {
        ListingId bag = shop.bag(9);
        shop.place(bag, 1, null);
        Purchase expired = shop.place(bag, 2, null);
        shop.expireUnheard(expired);
        shop.settle();
        shop.sweep(Duration.ofHours(23));
        assertThat(shop.available(bag)).isEqualTo(6);

        shop.sweep(Duration.ofHours(25));

        assertThat(shop.available(bag)).isEqualTo(8);
    }

    @Test
    void lateMoneyRevivesAPurchaseWhoseGoodsAreStillThere() {
        ListingId bag = shop.bag(2);
        Purchase purchase = shop.place(bag, 2, null);
        shop.expire(purchase);
        shop.settle();

        shop.take(purchase);
        shop.settle();

        assertThat(shop.now(purchase).state()).isEqualTo(PurchaseState.PAID);
        assertThat(shop.now(purchase).flagged()).isFalse();
        assertThat(onHand(bag)).isZero();
    }

    @Test
    void lateMoneyRevivesAlsoWhenItCameBeforeTheGoodsWereFree() {
        ListingId bag = shop.bag(2);
        Purchase purchase = shop.place(bag, 2, null);

        shop.expire(purchase);
        shop.take(purchase);
        shop.settle();

        assertThat(shop.now(purchase).state()).isEqualTo(PurchaseState.PAID);
        assertThat(onHand(bag)).isZero();
    }

    @Test
    void lateMoneyKeepsTheGoodsWhenItsNewsOvertakesThatOfTheExpiry() {
        ListingId bag = shop.bag(2);
        Purchase purchase = shop.place(bag, 2, null);

        shop.expireAndTakeInDisorder(purchase);
        shop.settle();

        assertThat(shop.now(purchase).state()).isEqualTo(PurchaseState.PAID);
        assertThat(onHand(bag)).isZero();
    }

    @Test
    void lateMoneyForGoodsThatAreGoneWaitsForTheDesk() {
        ListingId bag = shop.bag(2);
        Purchase purchase = shop.place(bag, 2, null);
        shop.expire(purchase);
        shop.settle();
        Purchase quicker = shop.place(bag, 1, null);

        shop.take(purchase);
        shop.settle();

        assertThat(shop.now(purchase).state()).isEqualTo(PurchaseState.EXPIRED);
        assertThat(shop.now(purchase).flagged()).isTrue();
        assertThat(shop.available(bag)).isEqualTo(1);
        assertThat(shop.now(quicker).state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);
    }

    @Test
    void moneyThatCameTwiceTakesNothingMoreFromTheShelf() {
        ListingId bag = shop.bag(5);
        Purchase purchase = shop.place(bag, 2, null);

        shop.take(purchase);
        shop.take(purchase);
        shop.settle();

        assertThat(onHand(bag)).isEqualTo(3);
        assertThat(shop.now(purchase).flagged()).isTrue();
    }

    private int onHand(ListingId listing) {
        return FollowedShop.get(shop.the(DatabaseClient.class)
                .sql("select on_hand - held left_over from catalog.stock where listing_id = :listing and held = 0")
                .bind("listing", listing.value())
                .mapValue(Integer.class)
                .one());
    }
}
