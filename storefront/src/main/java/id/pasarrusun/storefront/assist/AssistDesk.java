package id.pasarrusun.storefront.assist;

import id.pasarrusun.catalog.assist.Assisting;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.offering.Album;
import id.pasarrusun.storefront.offering.Editing;
import id.pasarrusun.storefront.offering.Editing.Edit;
import id.pasarrusun.storefront.offering.ProductDesk;
import id.pasarrusun.storefront.offering.ProductView;
import id.pasarrusun.storefront.offering.ProductView.Told;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Photographing;
import id.pasarrusun.storefront.studio.Photographing.Shots;
import id.pasarrusun.storefront.studio.Sent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Keeps what an instructor writes for a maker, by the same use cases by which the maker would; prices and stocks are
/// asked once, and then hers alone.
final class AssistDesk {

    /// Beginnings of the fields that ask for prices and stocks.
    private static final List<String> HERS = List.of("price", "stock", "order");

    private final Assisting assisting;
    private final Editing editing;
    private final ProductDesk desk;
    private final Camera camera;

    AssistDesk(Assisting assisting, Editing editing, ProductDesk desk, Camera camera) {
        this.assisting = assisting;
        this.editing = editing;
        this.desk = desk;
        this.camera = camera;
    }

    /// How pictures come in.
    record Camera(Photographing photographing, Drafting drafting) {}

    /// Who writes what for whom.
    record Place(Officer by, MakerCard maker, ListingId listing) {

        private MakerId id() {
            return maker.id();
        }

        String address() {
            return AssistPages.address(maker.slug(), listing.value());
        }
    }

    /// What came of it.
    sealed interface Outcome {

        /// @param news code of what is told on the page that follows
        record Kept(String news) implements Outcome {}

        /// The page again, with what is wrong.
        record Again(WriteView view) implements Outcome {}

        /// Another version came first; what was typed is on the page again.
        record Overtaken(WriteView view) implements Outcome {}
    }

    /// @throws id.pasarrusun.kernel.failure.NotFound when the officer did not begin it, or its maker has sent it
    Mono<WriteView> show(Place place, @Nullable String news) {
        return assisting
                .get(place.by, place.id(), place.listing)
                .then(desk.show(place.id(), place.listing, Told.NOTHING))
                .map(product -> new WriteView(place.maker.slug(), place.maker.name(), product, news));
    }

    Mono<Outcome> save(Place place, Sent sent) {
        return assisting.get(place.by, place.id(), place.listing).flatMap(found -> save(place, found, sent));
    }

    /// Saves first: what stands in the form is what the maker is shown.
    Mono<Outcome> ask(Place place, Sent sent) {
        return save(place, sent)
                .flatMap(outcome ->
                        outcome instanceof Outcome.Kept && sent.pictures().isEmpty()
                                ? assisting
                                        .ask(place.by, place.id(), place.listing)
                                        .flatMap(submission -> asked(place, submission))
                                : Mono.just(outcome));
    }

    private Mono<Outcome> asked(Place place, Submission submission) {
        return switch (submission) {
            case Submission.Submitted _, Submission.LiveAtOnce _ -> Mono.just(new Outcome.Kept("ditanya"));
            case Submission.NotNow _ -> Mono.just(new Outcome.Kept("lewat"));
            case Submission.Incomplete incomplete ->
                desk.lacking(place.id(), place.listing, incomplete.missing()).map(view -> again(place, view));
        };
    }

    private Mono<Outcome> save(Place place, StudioListing found, Sent sent) {
        Form form = words(sent.form());
        return editing.save(place.id(), place.listing, form).flatMap(edit -> switch (edit) {
            case Edit.Mend(Form mend) ->
                photograph(place, found, sent)
                        .flatMap(shots -> desk.mend(place.id(), place.listing, mend, shots.faults()))
                        .map(view -> again(place, view));
            case Edit.Overtaken(Form typed) ->
                desk.overtaken(place.id(), place.listing, typed, List.of())
                        .map(view -> new Outcome.Overtaken(written(place, view)));
            case Edit.Saved _, Edit.Unchanged _, Edit.Repriced _, Edit.Submitted _, Edit.Live _, Edit.Lacking _ ->
                photograph(place, found, sent).flatMap(shots -> kept(place, form, shots));
        });
    }

    private Mono<Outcome> kept(Place place, Form form, Shots shots) {
        return shots.faults().isEmpty()
                ? Mono.just(new Outcome.Kept("tersimpan"))
                : desk.mend(place.id(), place.listing, form, shots.faults()).map(view -> again(place, view));
    }

    private Mono<Shots> photograph(Place place, StudioListing found, Sent sent) {
        return camera.photographing
                .receive(
                        new OwnerId(place.id().value()),
                        sent,
                        Album.imagesOf(found.latest().content()))
                .flatMap(shots -> camera.drafting
                        .amend(place.id(), place.listing, content -> Album.add(content, shots.kept()))
                        .thenReturn(shots));
    }

    /// Without what is not an instructor's to say.
    private static Form words(Form sent) {
        Map<String, String> words = new HashMap<>(sent.values());
        words.keySet().removeIf(field -> HERS.stream().anyMatch(field::startsWith));
        return Form.of(words);
    }

    private static Outcome again(Place place, ProductView view) {
        return new Outcome.Again(written(place, view));
    }

    private static WriteView written(Place place, ProductView view) {
        return new WriteView(place.maker.slug(), place.maker.name(), view, null);
    }
}
