package id.pasarrusun.storefront.delivery;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.kernel.failure.NotFound;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Two makers in two cities, and their ways of delivery at the usual fees.
public final class DeliveryWorld {

    public static final MakerCard AISYAH = maker(
            "aisyah", "Aisyah", new Tower("penggilingan", "Rusunawa Penggilingan", "Cakung", "Jakarta Timur", ""));
    public static final MakerCard RATMI =
            maker("ratmi", "Ratmi", new Tower("marunda", "Rusunawa Marunda", "Cilincing", "Jakarta Utara", ""));

    static final CourierSettings FEES = new CourierSettings(10_000, 15_000, 35_000, CourierSettings.Nearby.CITY);

    private DeliveryWorld() {}

    public static Deliveries deliveries() {
        return new Deliveries(DeliveryWorld::find, FEES);
    }

    private static Mono<MakerCard> find(String slug) {
        return Mono.justOrEmpty(List.of(AISYAH, RATMI).stream()
                        .filter(maker -> maker.slug().equals(slug))
                        .findFirst())
                .switchIfEmpty(Mono.error(() -> NotFound.of("maker", slug)));
    }

    private static MakerCard maker(String slug, String name, Tower tower) {
        return new MakerCard(new MakerId(new UUID(1, slug.hashCode())), slug, name, tower);
    }
}
