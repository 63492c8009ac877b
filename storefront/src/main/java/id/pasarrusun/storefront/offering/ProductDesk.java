package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Submission.Missing;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.catalog.qc.Lesson;
import id.pasarrusun.catalog.qc.Lessons;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.coaching.LessonView;
import id.pasarrusun.storefront.offering.ProductView.Told;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.PhotoFault;
import id.pasarrusun.storefront.studio.PhotoTile;
import id.pasarrusun.storefront.studio.Roll;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Lays a listing on the maker's table, as it is kept or with what she has just typed.
public final class ProductDesk {

    private final Workbench workbench;
    private final Makers makers;
    private final Images images;
    private final Advice advice;
    private final InstantSource clock;

    ProductDesk(Workbench workbench, Makers makers, Images images, Advice advice, InstantSource clock) {
        this.workbench = workbench;
        this.makers = makers;
        this.images = images;
        this.advice = advice;
        this.clock = clock;
    }

    /// Those who say what else belongs on the table.
    record Advice(FoodDesk food, Lessons lessons) {}

    /// @throws id.pasarrusun.kernel.failure.NotFound also for another maker's listing
    public Mono<ProductView> show(MakerId maker, ListingId listing, Told told) {
        return laid(maker, listing).map(laid -> laid.view(laid.kept(), told));
    }

    /// With a form that does not hold.
    ///
    /// @param faults of the pictures that came with it
    public Mono<ProductView> mend(MakerId maker, ListingId listing, Form form, List<PhotoFault> faults) {
        return laid(maker, listing).map(laid -> laid.view(form, new Told(null, faults, false)));
    }

    /// With what was typed over what was written on in the meantime; sending it again is meant.
    ///
    /// @param faults of the pictures that came with it
    public Mono<ProductView> overtaken(MakerId maker, ListingId listing, Form form, List<PhotoFault> faults) {
        return laid(maker, listing)
                .map(laid -> laid.view(form.with("seen", laid.revision()), new Told(null, faults, true)));
    }

    public Mono<ProductView> lacking(MakerId maker, ListingId listing, List<Missing> missing) {
        return laid(maker, listing)
                .map(laid -> laid.view(
                        ListingForm.missing(
                                laid.kept(), laid.listing().latest().content().craft(), missing),
                        Told.NOTHING));
    }

    private Mono<Laid> laid(MakerId maker, ListingId listing) {
        return Mono.zip(workbench.get(maker, listing), makers.get(maker))
                .flatMap(found -> advice.food
                        .guide(maker, found.getT1().latest().content())
                        .singleOptional()
                        .map(guide -> new Owned(found.getT1(), found.getT2(), guide.orElse(null))))
                .flatMap(this::laid);
    }

    private Mono<Laid> laid(Owned owned) {
        StudioListing listing = owned.listing;
        return Mono.zip(
                advice.lessons.find(listing).singleOptional(),
                images.states(
                        new OwnerId(listing.maker().value()),
                        Album.imagesOf(listing.latest().content())),
                (lesson, states) -> new Laid(owned, states, lesson.orElse(null), clock));
    }

    private record Owned(
            StudioListing listing,
            MakerProfile maker,
            @Nullable FoodGuide guide) {

        private boolean isSelling() {
            return maker.standing() == Standing.OPEN;
        }
    }

    private record Laid(
            Owned owned,
            Map<ImageId, ImageState> states,
            @Nullable Lesson told,
            InstantSource clock) {

        private StudioListing listing() {
            return owned.listing;
        }

        private Form kept() {
            return ListingForm.of(listing().latest().content(), listing().revision());
        }

        private String revision() {
            return String.valueOf(listing().revision());
        }

        /// A form of prices and stocks says nothing of the words: those are as they are kept.
        private Form whole(Form form) {
            Form whole = form;
            if (!form.values().containsKey("name")) {
                for (Map.Entry<String, String> field : kept().values().entrySet()) {
                    boolean said = form.values().containsKey(field.getKey());
                    whole = said ? whole : whole.with(field.getKey(), field.getValue());
                }
            }
            return Roll.on(Offer.fill(whole, listing().variants()), clock);
        }

        private ProductView view(Form form, Told told) {
            Form whole = whole(form);
            return new ProductView(listing(), photos(), whole, told, owned.isSelling(), owned.guide, lesson());
        }

        /// What she is to mend, while it is her turn or an officer looks whether she has.
        private @Nullable LessonView lesson() {
            return told == null
                    ? null
                    : LessonView.of(
                            told,
                            photos().stream()
                                    .map(tile -> new LessonView.Shown(new ImageId(tile.image()), tile.picture()))
                                    .toList());
        }

        private List<PhotoTile> photos() {
            return listing().latest().content().photos().stream()
                    .map(photo -> PhotoTile.of(photo, states).at(listing().id().value(), 0))
                    .toList();
        }
    }
}
