package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.PhotoFault;
import id.pasarrusun.storefront.studio.PhotoTile;
import id.pasarrusun.storefront.studio.Photographing;
import id.pasarrusun.storefront.studio.Photographing.Shots;
import id.pasarrusun.storefront.studio.Roll;
import id.pasarrusun.storefront.studio.Sent;
import id.pasarrusun.storefront.studio.StudioSettings;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/// Begins a listing from its first form. Nothing is lost when a field does not hold: what was typed stands in the
/// form again, and the pictures that came are kept.
public final class Creating {

    /// What beginning asks of other rooms.
    record Doors(Makers makers, Drafting drafting, Images images, InstantSource clock) {}

    private final Doors doors;
    private final Photographing photographing;
    private final StudioSettings settings;

    Creating(Doors doors, Photographing photographing, StudioSettings settings) {
        this.doors = doors;
        this.photographing = photographing;
        this.settings = settings;
    }

    /// The empty form; with a single craft there is nothing to choose.
    public Mono<Beginning.Mend> blank(MakerId maker) {
        return trained(maker).map(crafts -> {
            Form form = Roll.on(
                    Form.empty().with("draft", UuidV7.next(doors.clock()).toString()), doors.clock());
            Form chosen = crafts.size() == 1
                    ? form.with("craft", crafts.iterator().next().slug())
                    : form;
            return new Beginning.Mend(chosen, crafts, List.of(), List.of());
        });
    }

    InstantSource clock() {
        return doors.clock();
    }

    public Mono<Beginning> create(MakerId maker, Sent sent) {
        return Mono.zip(trained(maker), earlier(maker, sent.form()), Known::new)
                .flatMap(known -> receive(maker, sent, known));
    }

    /// Whether the listing was begun.
    public sealed interface Beginning {

        record Begun(ListingId listing) implements Beginning {}

        /// @param pictures those that came so far
        record Mend(Form form, Set<Craft> crafts, List<PhotoTile> pictures, List<PhotoFault> faults)
                implements Beginning {

            public Mend {
                crafts = Set.copyOf(crafts);
                pictures = List.copyOf(pictures);
                faults = List.copyOf(faults);
            }
        }
    }

    private record Known(Set<Craft> crafts, List<ImageId> pictures) {}

    private Mono<Beginning> receive(MakerId maker, Sent sent, Known known) {
        return photographing
                .receive(owner(maker), sent, known.pictures)
                .flatMap(shots -> begin(maker, sent.form(), known, shots));
    }

    private Mono<Beginning> begin(MakerId maker, Form form, Known known, Shots shots) {
        NewListing listing = NewListing.read(form, known.crafts, settings.priceMax());
        List<ImageId> pictures =
                Stream.concat(known.pictures.stream(), shots.kept().stream()).toList();
        if (!listing.holds() || !shots.faults().isEmpty()) {
            return mend(maker, listing.form(), known.crafts, pictures)
                    .map(mend -> new Beginning.Mend(mend.form(), mend.crafts(), mend.pictures(), shots.faults()));
        }
        return doors.drafting()
                .create(maker, id(form), Album.add(listing.content(), pictures), List.of(listing.variant()))
                .map(Beginning.Begun::new);
    }

    private Mono<Beginning.Mend> mend(MakerId maker, Form form, Set<Craft> crafts, List<ImageId> pictures) {
        String kept = pictures.stream().map(ImageId::value).map(UUID::toString).collect(Collectors.joining(","));
        return doors.images()
                .states(owner(maker), pictures)
                .map(states -> new Beginning.Mend(
                        Roll.on(form.with("pictures", kept), doors.clock()),
                        crafts,
                        tiles(pictures, form.value("name"), states),
                        List.of()));
    }

    private static List<PhotoTile> tiles(List<ImageId> pictures, String name, Map<ImageId, ImageState> states) {
        return pictures.stream()
                .map(picture -> PhotoTile.of(picture, name, states.get(picture)))
                .toList();
    }

    private Mono<Set<Craft>> trained(MakerId maker) {
        return doors.makers()
                .get(maker)
                .map(profile -> profile.trainings().stream()
                        .map(Training::craft)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Craft.class))));
    }

    /// Of the pictures that the form says came before, those that did.
    private Mono<List<ImageId>> earlier(MakerId maker, Form form) {
        List<ImageId> claimed = NewListing.earlierPictures(form);
        return doors.images()
                .states(owner(maker), claimed)
                .map(states -> claimed.stream().filter(states::containsKey).toList());
    }

    private ListingId id(Form form) {
        try {
            return new ListingId(UUID.fromString(form.value("draft")));
        } catch (IllegalArgumentException none) {
            return new ListingId(UuidV7.next(doors.clock()));
        }
    }

    private static OwnerId owner(MakerId maker) {
        return new OwnerId(maker.value());
    }
}
