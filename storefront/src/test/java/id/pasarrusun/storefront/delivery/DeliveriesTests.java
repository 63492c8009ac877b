package id.pasarrusun.storefront.delivery;

import static id.pasarrusun.storefront.delivery.DeliveryWorld.AISYAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.page.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
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
                .extracting(offer -> deliveries.note(AISYAH, offer, false, Rendered.words()))
                .satisfiesExactly(
                        pickup -> assertThat(pickup).contains("Rusunawa Penggilingan"),
                        courier -> assertThat(courier).contains("Jakarta Timur", "Rp10.000", "Rp15.000"));
    }

    /// Her tower stands in Cakung, Jakarta Timur.
    @ParameterizedTest
    @CsvSource({"31.75.06.1003, true, true", "31.75.01.1001, true, false", "31.71.01.1001, false, false"})
    void foodThatMustNotGoFarStaysAroundTheTower(String to, boolean inCity, boolean inDistrict) {
        Area area = areas.find(to).orElseThrow();
        Deliveries closer = new Deliveries(
                slug -> Mono.empty(), new CourierSettings(10_000, 15_000, 35_000, CourierSettings.Nearby.DISTRICT));

        assertThat(deliveries.isNear(AISYAH, area)).isEqualTo(inCity);
        assertThat(closer.isNear(AISYAH, area)).isEqualTo(inDistrict);
    }

    @Test
    void whoChoosesACourierForSuchFoodIsToldHowFarItGoes() {
        assertThat(deliveries.note(AISYAH, new DeliveryOffer.Courier(), true, Rendered.words()))
                .contains("Hanya di Jakarta Timur", "Rp10.000")
                .doesNotContain("Rp15.000");
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
