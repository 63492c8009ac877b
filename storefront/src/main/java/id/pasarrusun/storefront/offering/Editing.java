package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.Submission.Missing;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.storefront.offering.ListingForm.Reading;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Numbers;
import id.pasarrusun.storefront.studio.StudioSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps what a maker wrote about a listing and what she asks for it, and sends it to quality control when she says so.
public final class Editing {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Workbench workbench;
    private final Drafting drafting;
    private final StudioSettings settings;

    Editing(Workbench workbench, Drafting drafting, StudioSettings settings) {
        this.workbench = workbench;
        this.drafting = drafting;
        this.settings = settings;
    }

    public Mono<Edit> save(MakerId maker, ListingId listing, Form form) {
        return workbench.get(maker, listing).flatMap(found -> save(maker, found, form));
    }

    /// Saves first: what stands in the form is what is sent.
    Mono<Edit> submit(MakerId maker, ListingId listing, Form form) {
        return save(maker, listing, form).flatMap(edit -> switch (edit) {
            case Edit.Saved(), Edit.Repriced(), Edit.Unchanged() -> submit(maker, listing);
            case Edit.Submitted _, Edit.Live _, Edit.Mend _, Edit.Lacking _, Edit.Overtaken _ -> Mono.just(edit);
        });
    }

    private Mono<Edit> save(MakerId maker, StudioListing found, Form form) {
        Form checked = Offer.check(form, found.variants(), settings.priceMax());
        Reading reading = ListingForm.read(checked, found.latest().content());
        if (!reading.form().holds()) {
            return Mono.just(new Edit.Mend(reading.form()));
        }
        return write(maker, found, reading).flatMap(edit -> switch (edit) {
            case Edit.Unchanged() -> offer(maker, found, form).map(any -> any ? new Edit.Repriced() : edit);
            case Edit.Saved() -> offer(maker, found, form).thenReturn(edit);
            case Edit.Repriced _, Edit.Submitted _, Edit.Live _, Edit.Mend _, Edit.Lacking _, Edit.Overtaken _ ->
                Mono.just(edit);
        });
    }

    private Mono<Edit> write(MakerId maker, StudioListing found, Reading reading) {
        Form form = reading.form();
        ListingVersion latest = found.latest();
        if (reading.content().equals(latest.content())) {
            return Mono.just(new Edit.Unchanged());
        }
        return drafting.revise(maker, found.id(), reading.content(), seen(form, found))
                .thenReturn((Edit) new Edit.Saved())
                .onErrorReturn(Stale.class, new Edit.Overtaken(form));
    }

    /// Whether there was a price or a stock to change.
    private Mono<Boolean> offer(MakerId maker, StudioListing found, Form form) {
        List<Offer.Change> changes = Offer.changes(form, found.variants(), settings.priceMax());
        Map<VariantId, Boolean> switches = Offer.switches(form, found.variants());
        Mono<Void> switched = Flux.fromIterable(switches.entrySet())
                .concatMap(change -> drafting.toOrder(maker, change.getKey(), change.getValue()))
                .then();
        return Flux.fromIterable(changes)
                .concatMap(change -> change.stock() == null
                        ? drafting.price(maker, change.variant(), change.price())
                        : drafting.offer(maker, change.variant(), change.price(), change.stock()))
                .then(switched)
                .thenReturn(!changes.isEmpty() || !switches.isEmpty());
    }

    private Mono<Edit> submit(MakerId maker, ListingId listing) {
        return patiently(maker, listing).map(submission -> switch (submission) {
            case Submission.Submitted _ -> new Edit.Submitted();
            case Submission.LiveAtOnce _ -> new Edit.Live();
            case Submission.Incomplete(List<Missing> missing) -> new Edit.Lacking(missing);
            case Submission.NotNow(VersionState state) -> notNow(state);
        });
    }

    /// Photos that have come are made ready within seconds; whoever is quicker waits for them once instead of being
    /// told
    /// to send again.
    private Mono<Submission> patiently(MakerId maker, ListingId listing) {
        return drafting.submit(maker, listing)
                .repeatWhen(again ->
                        again.delayElements(LOOK).take(settings.photoPatience().dividedBy(LOOK)))
                .takeUntil(submission -> !isOnlyEarly(submission))
                .last();
    }

    private static boolean isOnlyEarly(Submission submission) {
        return submission instanceof Submission.Incomplete(List<Missing> missing)
                && missing.equals(List.of(Missing.PHOTO_NOT_READY));
    }

    private static Edit notNow(VersionState state) {
        return switch (state) {
            case VersionState.Submitted _, VersionState.Checked _ -> new Edit.Submitted();
            case VersionState.Draft _,
                    VersionState.Offered _,
                    VersionState.Returned _,
                    VersionState.Declined _,
                    VersionState.Approved _,
                    VersionState.Withdrawn _ -> new Edit.Unchanged();
        };
    }

    private static int seen(Form form, StudioListing found) {
        OptionalInt seen = Numbers.read(form.value("seen"), 1, Integer.MAX_VALUE);
        return seen.orElse(found.revision());
    }

    /// What came of it.
    public sealed interface Edit {

        record Saved() implements Edit {}

        /// Its words are as they were; a price or a stock was changed.
        record Repriced() implements Edit {}

        record Unchanged() implements Edit {}

        /// It waits for an officer.
        record Submitted() implements Edit {}

        /// It is in the shop window already, since no officer needs to see what changed.
        record Live() implements Edit {}

        /// Nothing was kept; the form says why.
        record Mend(Form form) implements Edit {}

        /// It was kept, but cannot be sent yet.
        record Lacking(List<Missing> missing) implements Edit {

            public Lacking {
                missing = List.copyOf(missing);
            }
        }

        /// Another version came first; what was typed is not kept.
        record Overtaken(Form form) implements Edit {}
    }
}
