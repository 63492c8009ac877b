package id.pasarrusun.storefront.delivery;

import static id.pasarrusun.storefront.delivery.DeliveryWorld.AISYAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.page.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.test.StepVerifier;

class DeliveriesTests {

    private final Deliveries deliveries = DeliveryWorld.deliveries();
    private final Areas areas = new Areas();

    @ParameterizedTest
    @CsvSource({"31.75.06.1003, 10000", "31.71.01.1001, 15000", "31.01.01.1001, 35000"})
    void theFeeFollowsFromTheTwoCities(String to, long fee) {
        assertThat(deliveries.courierFee(AISYAH, areas.find(to).orElseThrow())).isEqualTo(Rupiah.of(fee));
    }

    @Test
    void everyMakerOffersBothWaysAndSaysWhatTheyCost() {
        assertThat(deliveries.of(AISYAH))
                .extracting(DeliveryOffer::method)
                .containsExactly(DeliveryMethod.PICKUP, DeliveryMethod.COURIER);
        assertThat(deliveries.of(AISYAH))
                .extracting(offer -> deliveries.note(AISYAH, offer, Rendered.words()))
                .satisfiesExactly(
                        pickup -> assertThat(pickup).contains("Rusunawa Penggilingan"),
                        courier -> assertThat(courier).contains("Jakarta Timur", "Rp10.000", "Rp15.000"));
    }

    @Test
    void withoutAPlaceTheTowerIsMeant() {
        assertThat(deliveries.place(AISYAH, ""))
                .contains(new PickupPlace(
                        "penggilingan", "Rusunawa Penggilingan", "Rusunawa Penggilingan, Cakung, Jakarta Timur"));
        assertThat(deliveries.place(AISYAH, "penggilingan")).isPresent();
        assertThat(deliveries.place(AISYAH, "marunda")).isEmpty();
    }

    @Test
    void aMakerIsFoundByHerSlug() {
        StepVerifier.create(deliveries.of("aisyah"))
                .assertNext(offers -> assertThat(offers).hasSize(2))
                .verifyComplete();
        StepVerifier.create(deliveries.of("nobody")).verifyError(NotFound.class);
    }
}
