package id.pasarrusun.storefront.api;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.delivery.Deliveries;
import id.pasarrusun.storefront.delivery.DeliveryOffer;
import id.pasarrusun.storefront.delivery.PickupPlace;
import id.pasarrusun.storefront.page.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/// How goods reach a buyer, and where a courier finds one.
@RestController
final class DeliveryApi {

    private static final int QUESTION_MAX = 100;
    private static final int LIMIT_MAX = 100;

    private final Deliveries deliveries;
    private final Areas areas;
    private final Words words;

    DeliveryApi(Deliveries deliveries, Areas areas, Words words) {
        this.deliveries = deliveries;
        this.areas = areas;
        this.words = words;
    }

    @GetMapping("/api/v1/makers/{slug}/delivery")
    Mono<Methods> delivery(@PathVariable String slug) {
        return Mono.just(slug)
                .filter(QueryValues::isSlug)
                .switchIfEmpty(Mono.error(() -> NotFound.of("maker", slug)))
                .flatMap(deliveries::of)
                .map(offers -> new Methods(
                        offers.stream().map(offer -> Method.of(offer, words)).toList()));
    }

    @GetMapping("/api/v1/areas")
    Mono<Found> areas(ServerHttpRequest request) {
        return Mono.just(QueryValues.read(request, words, this::found));
    }

    private Found found(QueryValues query) {
        String question = query.text("q", QUESTION_MAX);
        int limit = query.whole("limit", 1, LIMIT_MAX, ProductQuery.LIMIT_DEFAULT);
        List<Area> found = question.isEmpty() ? List.of() : areas.search(question, limit);
        return new Found(found.stream().map(Place::of).toList());
    }

    /// The ways of delivery of one maker.
    record Methods(List<Method> methods) {}

    /// One way.
    ///
    /// @param feeRupiah none where it depends on the address
    record Method(
            String method,
            String label,
            @Nullable Long feeRupiah,
            @Nullable List<Pickup> pickups) {

        static Method of(DeliveryOffer offer, Words words) {
            String label = offer.label(words);
            return switch (offer) {
                case DeliveryOffer.Pickup(List<PickupPlace> places) ->
                    new Method(
                            offer.method().code(),
                            label,
                            0L,
                            places.stream().map(Pickup::of).toList());
                case DeliveryOffer.Courier() -> new Method(offer.method().code(), label, null, null);
            };
        }
    }

    /// Where goods are fetched.
    ///
    /// @param opensAt of a place that is not always there, such as a bazaar
    record Pickup(
            String id,
            String name,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {

        static Pickup of(PickupPlace place) {
            return new Pickup(place.id(), place.name(), null, null);
        }
    }

    /// The areas that match.
    record Found(List<Place> areas) {}

    /// One kelurahan.
    record Place(String code, String kelurahan, String kecamatan, String city, String province) {

        static Place of(Area area) {
            return new Place(area.code(), area.kelurahan(), area.kecamatan(), area.city(), area.province());
        }
    }
}
