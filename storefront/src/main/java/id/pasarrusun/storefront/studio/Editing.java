package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.Submission.Missing;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.ListingForm.Reading;
import java.util.List;
import java.util.OptionalInt;
import reactor.core.publisher.Mono;

/// Keeps what a maker wrote about a listing, and sends it to quality control when she says so.
final class Editing {

    private final Workbench workbench;
    private final Drafting drafting;

    Editing(Workbench workbench, Drafting drafting) {
        this.workbench = workbench;
        this.drafting = drafting;
    }

    Mono<Edit> save(MakerId maker, ListingId listing, Form form) {
        return workbench.get(maker, listing).flatMap(found -> save(maker, found, form));
    }

    /// Saves first: what stands in the form is what is sent.
    Mono<Edit> submit(MakerId maker, ListingId listing, Form form) {
        return save(maker, listing, form).flatMap(edit -> switch (edit) {
            case Edit.Saved(), Edit.Unchanged() -> submit(maker, listing);
            case Edit.Submitted _, Edit.Mend _, Edit.Lacking _, Edit.Overtaken _ -> Mono.just(edit);
        });
    }

    private Mono<Edit> save(MakerId maker, StudioListing found, Form form) {
        ListingVersion latest = found.latest();
        Reading reading = ListingForm.read(form, latest.content());
        if (!reading.form().holds()) {
            return Mono.just(new Edit.Mend(reading.form()));
        }
        if (reading.content().equals(latest.content())) {
            return Mono.just(new Edit.Unchanged());
        }
        return drafting.revise(maker, found.id(), reading.content(), seen(form, found))
                .thenReturn((Edit) new Edit.Saved())
                .onErrorReturn(Stale.class, new Edit.Overtaken(form));
    }

    private Mono<Edit> submit(MakerId maker, ListingId listing) {
        return drafting.submit(maker, listing).map(submission -> switch (submission) {
            case Submission.Submitted _ -> new Edit.Submitted();
            case Submission.Incomplete(List<Missing> missing) -> new Edit.Lacking(missing);
            case Submission.NotNow(VersionState state) -> notNow(state);
        });
    }

    private static Edit notNow(VersionState state) {
        return switch (state) {
            case VersionState.Submitted _, VersionState.Checked _ -> new Edit.Submitted();
            case VersionState.Draft _, VersionState.Returned _, VersionState.Declined _, VersionState.Approved _ ->
                new Edit.Unchanged();
        };
    }

    private static int seen(Form form, StudioListing found) {
        OptionalInt seen = Numbers.read(form.value("seen"), 1, Integer.MAX_VALUE);
        return seen.orElse(found.revision());
    }

    /// What came of it.
    sealed interface Edit {

        record Saved() implements Edit {}

        record Unchanged() implements Edit {}

        /// It waits for an officer.
        record Submitted() implements Edit {}

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
