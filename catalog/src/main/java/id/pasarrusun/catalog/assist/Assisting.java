package id.pasarrusun.catalog.assist;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// An instructor begins a listing for a maker and lays it before her; she alone can send it. The instructor reaches
/// what she began herself, and only until its maker has sent it.
public final class Assisting {

    private static final Logger LOG = LoggerFactory.getLogger(Assisting.class);
    private static final int BATCH = 100;
    public static final int WORDS_MAX = 500;

    private final AssistStore store;
    private final Listings listings;
    private final AssistSettings settings;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Assisting(
            AssistStore store,
            Listings listings,
            AssistSettings settings,
            InstantSource clock,
            TransactionalOperator transaction) {
        this.store = store;
        this.listings = listings;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// What assisting asks of listings.
    record Listings(Workbench workbench, Drafting drafting, Versions versions) {}

    /// Notes who begins the listing, before it is there. Doing it again changes nothing.
    ///
    /// @throws NotFound when there is a listing of that id which the officer did not begin, or she has begun too
    /// many
    public Mono<Void> claim(Officer by, MakerId maker, ListingId listing) {
        return store.claim(by, maker, listing, settings.openMax())
                .then(store.began(by, maker, listing))
                .filter(began -> began)
                .switchIfEmpty(Mono.error(() -> NotFound.of("listing", listing.value())))
                .then();
    }

    /// What the officer began for the maker and may still write.
    ///
    /// @throws NotFound for everything else, also for what its maker has sent
    public Mono<StudioListing> get(Officer by, MakerId maker, ListingId listing) {
        return store.began(by, maker, listing)
                .filter(began -> began)
                .flatMap(began -> listings.workbench.get(maker, listing))
                .filter(Assisting::isUnsent)
                .switchIfEmpty(Mono.error(() -> NotFound.of("listing", listing.value())));
    }

    private static boolean isUnsent(StudioListing listing) {
        return listing.latest().number() == 1
                && switch (listing.latest().state()) {
                    case VersionState.Draft _, VersionState.Offered _ -> true;
                    case VersionState.Submitted _,
                            VersionState.Returned _,
                            VersionState.Declined _,
                            VersionState.Checked _,
                            VersionState.Approved _,
                            VersionState.Withdrawn _ -> false;
                };
    }

    /// Lays it before its maker when nothing is missing.
    public Mono<Submission> ask(Officer by, MakerId maker, ListingId listing) {
        return get(by, maker, listing)
                .flatMap(found -> listings.drafting.propose(by, maker, listing))
                .flatMap(submission -> store.answer(listing, null).thenReturn(submission));
    }

    /// She says that it is right, which sends it to quality control.
    public Mono<Submission> agree(MakerId maker, ListingId listing) {
        return listings.drafting.agree(maker, listing);
    }

    /// She says that it is not right yet, and perhaps why; it is a draft again, hers and the instructor's.
    ///
    /// @throws Stale when it does not lie before her
    public Mono<Void> takeBack(MakerId maker, ListingId listing, String words) {
        if (words.length() > WORDS_MAX) {
            throw new IllegalArgumentException("An answer has at most " + WORDS_MAX + " characters");
        }
        return listings.workbench.get(maker, listing).flatMap(found -> takeBack(found, words));
    }

    private Mono<Void> takeBack(StudioListing found, String words) {
        return found.latest().state() instanceof VersionState.Offered offered
                ? listings.versions
                        .move(found.latest(), offered.takeBack())
                        .then(store.answer(found.id(), words))
                        .as(transaction::transactional)
                : Mono.error(Stale.of("listing", found.id().value()));
    }

    /// What lay before its maker for too long is a draft again.
    Mono<Void> lapse() {
        return Mono.fromSupplier(() -> clock.instant().minus(settings.answerWithin()))
                .flatMapMany(border -> store.lyingSince(border, BATCH))
                .concatMap(listings.workbench::get)
                .concatMap(this::lapse)
                .then();
    }

    private Mono<Void> lapse(StudioListing found) {
        return takeBack(found, "")
                .doOnSuccess(done -> LOG.info(
                        "Listing {} lay before its maker for too long",
                        found.id().value()))
                .onErrorComplete(Stale.class);
    }

    /// What the officer began, the newest first.
    public Flux<Assisted> of(Officer by) {
        return store.of(by);
    }
}
