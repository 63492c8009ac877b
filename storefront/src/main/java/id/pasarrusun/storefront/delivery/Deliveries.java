package id.pasarrusun.storefront.delivery;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/// The ways of delivery that each maker offers.
public final class Deliveries {

    private static final String ISLANDS = "Kepulauan Seribu";

    private final Function<String, Mono<MakerCard>> makers;
    private final CourierSettings settings;

    /// @param makers finds a maker by her slug
    Deliveries(Function<String, Mono<MakerCard>> makers, CourierSettings settings) {
        this.makers = makers;
        this.settings = settings;
    }

    /// @throws id.pasarrusun.kernel.failure.NotFound when no maker is called so
    public Mono<List<DeliveryOffer>> of(String makerSlug) {
        return makers.apply(makerSlug).map(this::of);
    }

    public List<DeliveryOffer> of(MakerCard maker) {
        return List.of(new DeliveryOffer.Pickup(places(maker)), new DeliveryOffer.Courier());
    }

    /// Where an offer leads to and what it costs, for the one who chooses.
    ///
    /// @param nearby whether it is for food that must not go far
    public String note(MakerCard maker, DeliveryOffer offer, boolean nearby, Words words) {
        return switch (offer) {
            case DeliveryOffer.Pickup _ ->
                words.word("delivery.pickup.note", maker.tower().name());
            case DeliveryOffer.Courier _
            when nearby ->
                words.word("delivery.courier.note.nearby", around(maker), Formats.rupiah(settings.sameCity()));
            case DeliveryOffer.Courier _ ->
                words.word(
                        "delivery.courier.note",
                        maker.tower().city(),
                        Formats.rupiah(settings.sameCity()),
                        Formats.rupiah(settings.otherCity()),
                        Formats.rupiah(settings.islands()));
        };
    }

    /// Where the maker's goods can be fetched.
    public List<PickupPlace> places(MakerCard maker) {
        return List.of(place(maker.tower()));
    }

    /// A place of this maker's by its id; without one, the maker's tower is meant.
    public Optional<PickupPlace> place(MakerCard maker, String id) {
        return places(maker).stream()
                .filter(place -> id.isEmpty() || place.id().equals(id))
                .findFirst();
    }

    /// Whether a courier brings food there that must not go far.
    public boolean isNear(MakerCard maker, Area to) {
        boolean sameCity = to.city().equals(maker.tower().city());
        return switch (settings.nearby()) {
            case CITY -> sameCity;
            case DISTRICT -> sameCity && to.kecamatan().equals(maker.tower().district());
        };
    }

    private String around(MakerCard maker) {
        return switch (settings.nearby()) {
            case CITY -> maker.tower().city();
            case DISTRICT -> maker.tower().district();
        };
    }

    public Rupiah courierFee(MakerCard maker, Area to) {
        if (to.city().equals(ISLANDS)) {
            return Rupiah.of(settings.islands());
        }
        return Rupiah.of(to.city().equals(maker.tower().city()) ? settings.sameCity() : settings.otherCity());
    }

    /// What a courier costs at most, wherever it goes.
    public Rupiah courierMost() {
        return Rupiah.of(Math.max(settings.islands(), Math.max(settings.sameCity(), settings.otherCity())));
    }

    private static PickupPlace place(Tower tower) {
        return new PickupPlace(
                tower.slug(), tower.name(), String.join(", ", tower.name(), tower.district(), tower.city()));
    }
}
