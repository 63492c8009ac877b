package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.offering.Editing.Edit;
import id.pasarrusun.storefront.offering.ProductView.Told;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.News;
import id.pasarrusun.storefront.studio.PhotoFault;
import id.pasarrusun.storefront.studio.Photographing;
import id.pasarrusun.storefront.studio.Photographing.Shots;
import id.pasarrusun.storefront.studio.Sent;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// Takes a listing's photos in, and puts them in order. What stands in the other fields of the page is kept along the
/// way.
final class PhotoDesk {

    private final ProductDesk desk;
    private final Editing editing;
    private final Photographing photographing;
    private final Doors doors;

    PhotoDesk(ProductDesk desk, Editing editing, Photographing photographing, Doors doors) {
        this.desk = desk;
        this.editing = editing;
        this.photographing = photographing;
        this.doors = doors;
    }

    /// What photos ask of other rooms.
    record Doors(Workbench workbench, Drafting drafting) {}

    /// Takes in what she chose.
    ///
    /// @param news told when all went well; nothing when the photos themselves tell it
    Mono<Rendering> add(MakerId maker, ListingId listing, Sent sent, @Nullable News news) {
        return doors.workbench
                .get(maker, listing)
                .flatMap(found -> receive(maker, new Brought(found, sent, UnaryOperator.identity(), news)));
    }

    /// Changes the photos that are there; what she chose meanwhile comes behind them.
    Mono<Rendering> change(MakerId maker, ListingId listing, Sent sent, UnaryOperator<ListingContent> change) {
        return sent.pictures().isEmpty()
                ? change(maker, listing, sent.form(), change)
                : doors.workbench
                        .get(maker, listing)
                        .flatMap(found -> receive(maker, new Brought(found, sent, change, null)));
    }

    private Mono<Rendering> change(MakerId maker, ListingId listing, Form form, UnaryOperator<ListingContent> change) {
        return editing.save(maker, listing, form)
                .map(edit -> new Done(new Place(maker, listing), form, edit, List.of(), null))
                .flatMap(done -> amend(done, change));
    }

    /// @param change of the photos that are there already
    private record Brought(
            StudioListing listing,
            Sent sent,
            UnaryOperator<ListingContent> change,
            @Nullable News news) {

        private List<ImageId> had() {
            return Album.imagesOf(change.apply(listing.latest().content()));
        }
    }

    /// Whose listing it is.
    private record Place(MakerId maker, ListingId listing) {}

    /// What has been done so far.
    ///
    /// @param edit what came of the words
    private record Done(
            Place place,
            Form form,
            Edit edit,
            List<PhotoFault> faults,
            @Nullable News news) {}

    private Mono<Rendering> receive(MakerId maker, Brought brought) {
        ListingId listing = brought.listing.id();
        Form form = brought.sent.form();
        if (!ProductView.isOpen(brought.listing.latest())) {
            return closed(maker, listing, form);
        }
        return editing.save(maker, listing, form)
                .flatMap(edit -> photographing
                        .receive(new OwnerId(maker.value()), brought.sent, brought.had())
                        .flatMap(shots -> keep(brought, shots, done(maker, brought, edit, shots))));
    }

    private static Done done(MakerId maker, Brought brought, Edit edit, Shots shots) {
        Place place = new Place(maker, brought.listing.id());
        return new Done(place, brought.sent.form(), edit, faults(brought.sent, shots), brought.news);
    }

    /// A button that sends photos was pressed, so one that brought none says so.
    private static List<PhotoFault> faults(Sent sent, Shots shots) {
        return sent.pictures().isEmpty() ? List.of(new PhotoFault("studio.photo.none-chosen", "")) : shots.faults();
    }

    /// Those that are pictures are kept, whatever the others were.
    private Mono<Rendering> keep(Brought brought, Shots shots, Done done) {
        return amend(done, content -> Album.add(brought.change.apply(content), shots.kept()));
    }

    private Mono<Rendering> amend(Done done, UnaryOperator<ListingContent> change) {
        return doors.drafting
                .amend(done.place.maker, done.place.listing, change)
                .then(Mono.defer(() -> answer(done)))
                .onErrorResume(Stale.class, _ -> closed(done.place.maker, done.place.listing, done.form));
    }

    private Mono<Rendering> answer(Done done) {
        return switch (done.edit) {
            case Edit.Mend(Form form) ->
                desk.mend(done.place.maker, done.place.listing, form, done.faults)
                        .map(PhotoDesk::unfit);
            case Edit.Overtaken(Form form) -> overtaken(done.place.maker, done.place.listing, form, done.faults);
            case Edit.Saved _, Edit.Repriced _, Edit.Unchanged _, Edit.Submitted _, Edit.Live _, Edit.Lacking _ ->
                done.faults.isEmpty()
                        ? Mono.just(Answers.to(told(done) + "#foto"))
                        : desk.show(done.place.maker, done.place.listing, new Told(null, done.faults, false))
                                .map(PhotoDesk::unfit);
        };
    }

    private static String told(Done done) {
        String address = ProductEditPages.address(done.place.listing.value());
        return done.news == null ? address : done.news.after(address);
    }

    /// An officer has it in hand; what she typed meanwhile is shown again.
    private Mono<Rendering> closed(MakerId maker, ListingId listing, Form form) {
        return form.values().containsKey("name")
                ? overtaken(maker, listing, form, List.of())
                : Mono.just(Answers.to(News.IN_REVIEW.after(ProductEditPages.address(listing.value()))));
    }

    private Mono<Rendering> overtaken(MakerId maker, ListingId listing, Form form, List<PhotoFault> faults) {
        return desk.overtaken(maker, listing, form, faults)
                .map(view -> ProductEditPages.page(view, HttpStatus.CONFLICT));
    }

    private static Rendering unfit(ProductView view) {
        return ProductEditPages.page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
