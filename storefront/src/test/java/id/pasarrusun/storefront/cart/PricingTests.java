package id.pasarrusun.storefront.cart;

import static id.pasarrusun.storefront.cart.CartWorld.MONDAY;
import static id.pasarrusun.storefront.cart.CartWorld.away;
import static id.pasarrusun.storefront.cart.CartWorld.made;
import static id.pasarrusun.storefront.cart.CartWorld.thing;
import static id.pasarrusun.storefront.cart.CartWorld.with;
import static id.pasarrusun.storefront.cart.CartWorld.within;
import static id.pasarrusun.storefront.delivery.DeliveryWorld.AISYAH;
import static id.pasarrusun.storefront.delivery.DeliveryWorld.RATMI;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Quote;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.cart.StoredCart.StoredLine;
import id.pasarrusun.storefront.cart.Warning.Kind;
import id.pasarrusun.storefront.page.Rendered;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PricingTests {

    private static final Quote BASKET = thing(1, AISYAH);

    @Test
    void linesComeTogetherByMakerInTheOrderInWhichTheyWerePutIn() {
        Cart cart = CartWorld.cart(thing(1, RATMI), thing(2, AISYAH), thing(3, RATMI));

        assertThat(cart.groups()).extracting(group -> group.maker().name()).containsExactly("Ratmi", "Aisyah");
        assertThat(cart.groups().getFirst().lines())
                .extracting(Cart.Line::name)
                .containsExactly("Barang 1", "Barang 3");
        assertThat(cart.groups())
                .extracting(Cart.Group::subtotal)
                .containsExactly(Rupiah.of(340_000), Rupiah.of(170_000));
        assertThat(cart.total()).isEqualTo(Rupiah.of(510_000));
        assertThat(cart.pieces()).isEqualTo(6);
    }

    @Test
    void aMakersGoodsAreReadyWhenTheSlowestOfThemIs() {
        Cart cart = CartWorld.cart(
                within(thing(1, RATMI), 2), within(thing(2, AISYAH), 9), within(thing(3, RATMI), 5), thing(4, RATMI));

        assertThat(cart.groups()).extracting(Cart.Group::promisedDays).containsExactly(5, 9);
    }

    @Test
    void whatIsAsItWasCarriesNoWarning() {
        assertThat(only(BASKET).warnings()).isEmpty();
        assertThat(only(BASKET).isAvailable()).isTrue();
    }

    @Test
    void anotherPriceIsSaidAndCanStillBeBought() {
        Cart.Line line = only(with(BASKET, 90_000, 5, true));

        assertThat(line.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Kind.PRICE_CHANGED);
            assertThat(warning.message(Rendered.words())).contains("Rp85.000", "Rp90.000");
        });
        assertThat(line.isAvailable()).isTrue();
        assertThat(line.total()).isEqualTo(Rupiah.of(180_000));
    }

    @Test
    void tooFewPiecesAreSaidTogetherWithThePrice() {
        Cart.Line line = only(with(BASKET, 90_000, 1, true));

        assertThat(line.warnings()).extracting(Warning::kind).containsExactly(Kind.TOO_FEW, Kind.PRICE_CHANGED);
        assertThat(line.isAvailable()).isFalse();
    }

    @Test
    void whatIsMadeFirstSaysByWhenAndSharesItsMakersWeeks() {
        Cart cart = CartWorld.cart(
                List.of(line(1, 3, MONDAY.plusDays(6)), line(2, 3, MONDAY.plusDays(6)), line(3, 2, null)),
                made(thing(1, RATMI), 0),
                made(thing(2, RATMI), 2),
                made(thing(3, RATMI), 2));

        assertThat(cart.lines())
                .extracting(Cart.Line::by)
                .containsExactly(MONDAY.plusDays(6), MONDAY.plusDays(13), null);
        assertThat(cart.groups().getFirst().readyBy()).contains(MONDAY.plusDays(13));
        assertThat(cart.lines().get(0).warnings()).isEmpty();
        assertThat(cart.lines().get(1).warnings()).containsExactly(Warning.later(MONDAY.plusDays(13)));
        assertThat(cart.lines()).allMatch(Cart.Line::isAvailable);
    }

    @Test
    void whatWasSaidToLieReadyAndIsMadeNowIsSaid() {
        Cart cart = CartWorld.cart(List.of(line(1, 1, null)), made(BASKET, 0));

        assertThat(cart.lines().getFirst().warnings())
                .singleElement()
                .satisfies(
                        warning -> assertThat(warning.message(Rendered.words())).contains("29 November 2026"));
    }

    @Test
    void aMakersFullWeeksAndHerHolidayAreSaid() {
        assertThat(CartWorld.cart(List.of(line(1, 11, null)), made(BASKET, 0))
                        .lines()
                        .getFirst()
                        .warnings())
                .containsExactly(Warning.left(10));
        assertThat(CartWorld.cart(
                                List.of(line(1, 10, MONDAY.plusDays(13)), line(2, 1, null)),
                                made(BASKET, 0),
                                made(thing(2, AISYAH), 0))
                        .lines()
                        .getLast()
                        .warnings())
                .extracting(Warning::kind)
                .containsExactly(Kind.FULL);
        assertThat(only(away(BASKET, MONDAY)).warnings())
                .extracting(warning -> warning.message(Rendered.words()))
                .containsExactly("Pembuatnya sedang libur. Buka lagi 23 November 2026.");
        assertThat(only(away(BASKET, MONDAY)).isAvailable()).isFalse();
    }

    private static StoredLine line(int number, int quantity, @Nullable LocalDate seenBy) {
        return new StoredLine(CartWorld.variant(number), quantity, Rupiah.of(85_000), seenBy);
    }

    @Test
    void whatIsSoldOutOrGoneStaysInSight() {
        assertThat(only(with(BASKET, 85_000, 0, true)).warnings())
                .extracting(Warning::code)
                .containsExactly("sold-out");
        assertThat(only(with(BASKET, 85_000, 5, false)).warnings())
                .extracting(Warning::code)
                .containsExactly("gone");
        assertThat(only(with(BASKET, 85_000, 5, false)).available()).isZero();
    }

    private static Cart.Line only(Quote today) {
        StoredLine line = new StoredLine(BASKET.variant(), 2, BASKET.price());
        return CartWorld.cart(List.of(line), today).lines().getFirst();
    }
}
