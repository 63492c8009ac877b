package id.pasarrusun.storefront.checkout;

import static id.pasarrusun.storefront.delivery.DeliveryWorld.AISYAH;
import static id.pasarrusun.storefront.delivery.DeliveryWorld.RATMI;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.payments.order.Payer;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.cart.CartWorld;
import id.pasarrusun.storefront.checkout.CheckoutOrder.Address;
import id.pasarrusun.storefront.checkout.CheckoutOrder.Buyer;
import id.pasarrusun.storefront.delivery.DeliveryWorld;
import id.pasarrusun.storefront.page.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderCheckTests {

    private static final Buyer WATI = new Buyer("  Bu \n Wati ", "0812-3456-7890", " ");
    private static final Address HOME =
            new Address("Bu Wati", "0812 3456 7890", "31.75.06.1003", "Jalan Raya 12", "005", "08", "13940", null);

    private final OrderCheck check = new OrderCheck(new DeliveryCheck(DeliveryWorld.deliveries(), new Areas()));
    private final Cart cart = CartWorld.cart(CartWorld.thing(1, AISYAH), CartWorld.thing(2, RATMI));

    @Test
    void anOrderThatHoldsNamesThePayerAndEachDelivery() {
        OrderCheck.Result result = check.check(order(WATI, courier("aisyah", HOME), pickup("ratmi", null)), cart);

        assertThat(codes(result)).isEmpty();
        assertThat(result.payer()).isEqualTo(new Payer("Bu Wati", "+6281234567890", null, Language.ENGLISH.locale()));
        assertThat(result.deliveries().get(AISYAH.id())).isNotNull().satisfies(delivery -> {
            assertThat(delivery.method()).isEqualTo(DeliveryMethod.COURIER);
            assertThat(delivery.fee()).isEqualTo(Rupiah.of(10_000));
        });
        assertThat(result.deliveries().get(RATMI.id()))
                .isEqualTo(new Delivery(
                        DeliveryMethod.PICKUP, Rupiah.ZERO, "Rusunawa Marunda, Cilincing, Jakarta Utara", null));
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        CheckoutOrder order = new CheckoutOrder(
                cart.id(),
                new Buyer("", "021 555", "wati@rumah"),
                List.of(pickup("aisyah", "elsewhere"), new CheckoutOrder.Delivery("budi", "pickup", null, null)),
                false,
                Map.of(),
                Language.ENGLISH);

        assertThat(codes(check.check(order, cart)))
                .containsExactlyInAnyOrder(
                        "buyer.name name-missing",
                        "buyer.phone phone-wrong",
                        "buyer.email email-wrong",
                        "delivery[0].pickupId pickup-unknown",
                        "delivery[1].makerSlug maker-not-in-cart",
                        "delivery delivery-missing",
                        "acceptTerms terms-open");
    }

    @Test
    void aCourierNeedsAWholeAddress() {
        Address empty = new Address(null, null, null, null, "5a", "", null, null);

        assertThat(codes(check.check(order(WATI, courier("aisyah", empty), courier("ratmi", null)), cart)))
                .containsExactlyInAnyOrder(
                        "delivery[0].address.kelurahanCode area-missing",
                        "delivery[0].address.phone phone-missing",
                        "delivery[0].address.postcode postcode-wrong",
                        "delivery[0].address.recipient recipient-missing",
                        "delivery[0].address.street street-missing",
                        "delivery[0].address.rt rt-rw-wrong",
                        "delivery[1].address address-missing");
    }

    @Test
    void oneMakerIsDeliveredOnceAndInAWayThatExists() {
        CheckoutOrder.Delivery drone = new CheckoutOrder.Delivery("ratmi", "drone", null, null);

        assertThat(codes(check.check(order(WATI, pickup("aisyah", null), pickup("aisyah", null), drone), cart)))
                .containsExactlyInAnyOrder("delivery[1].makerSlug delivery-twice", "delivery[2].method method-unknown");
    }

    @Test
    void nothingMayBeLongerThanItsField() {
        Address endless = new Address(
                "Bu Wati", "081234567890", "31.75.06.1003", "a".repeat(201), null, null, "13940", "b".repeat(121));
        Buyer buyer = new Buyer("c".repeat(101), "081234567890", "d".repeat(250) + "@e.id");

        assertThat(codes(check.check(order(buyer, courier("aisyah", endless), pickup("ratmi", "marunda")), cart)))
                .containsExactlyInAnyOrder(
                        "buyer.name too-long",
                        "buyer.email email-wrong",
                        "delivery[0].address.street too-long",
                        "delivery[0].address.landmark too-long");
    }

    /// Aisyah's tower stands in Jakarta Timur, Ratmi's in Jakarta Utara; the address is in Jakarta Timur.
    @Test
    void freshAndFrozenFoodIsFetchedOrStaysInTheCityOfItsTower() {
        Cart food = CartWorld.cart(
                CartWorld.nearby(CartWorld.thing(1, AISYAH)), CartWorld.nearby(CartWorld.thing(2, RATMI)));

        assertThat(codes(check.check(order(WATI, courier("aisyah", HOME), courier("ratmi", HOME)), food)))
                .containsExactly("delivery[1].method too-far");
        assertThat(codes(check.check(order(WATI, courier("aisyah", HOME), pickup("ratmi", null)), food)))
                .isEmpty();
        assertThat(codes(check.check(order(WATI, courier("aisyah", HOME), courier("ratmi", HOME)), cart)))
                .isEmpty();
    }

    private CheckoutOrder order(Buyer buyer, CheckoutOrder.Delivery... deliveries) {
        return new CheckoutOrder(cart.id(), buyer, List.of(deliveries), true, Map.of(), Language.ENGLISH);
    }

    private static CheckoutOrder.Delivery courier(String maker, @Nullable Address address) {
        return new CheckoutOrder.Delivery(maker, "courier", address, null);
    }

    private static CheckoutOrder.Delivery pickup(String maker, @Nullable String place) {
        return new CheckoutOrder.Delivery(maker, "pickup", null, place);
    }

    private static List<String> codes(OrderCheck.Result result) {
        return result.faults().all().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }
}
