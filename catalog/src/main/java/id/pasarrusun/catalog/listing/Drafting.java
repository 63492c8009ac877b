package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.OfferStore.Hand;
import id.pasarrusun.catalog.listing.Submission.Missing;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// What a maker does to her listings. An edit of an approved listing becomes a new version that goes the whole road,
/// while the approved one stays on sale; what the [ReviewPolicy] lets through, price and stock change at once.
public final class Drafting {

    private final ListingStore store;
    private final Workbench workbench;
    private final Versions versions;
    private final Surroundings around;

    Drafting(ListingStore store, Workbench workbench, Versions versions, Surroundings around) {
        this.store = store;
        this.workbench = workbench;
        this.versions = versions;
        this.around = around;
    }

    /// What is asked before anything is sent.
    record Rules(Makers makers, Images images, FoodLaw food, ReviewPolicy policy) {}

    /// What drafting works with besides.
    record Surroundings(Rules rules, OfferStore offers, InstantSource clock, TransactionalOperator transaction) {}

    public Mono<ListingId> create(MakerId maker, ListingContent content, List<NewVariant> variants) {
        return Mono.defer(() -> create(maker, new ListingId(UuidV7.next(around.clock())), content, variants));
    }

    /// Begins a listing under an id that the sender chose, so that a form sent twice begins it once.
    ///
    /// @throws id.pasarrusun.kernel.failure.NotFound when the id is another maker's listing
    public Mono<ListingId> create(MakerId maker, ListingId id, ListingContent content, List<NewVariant> variants) {
        if (variants.isEmpty() || variants.size() > NewVariant.COUNT_MAX) {
            throw new IllegalArgumentException("A listing has 1 to " + NewVariant.COUNT_MAX + " variants");
        }
        return store.insert(id, maker, content.name())
                .flatMap(inserted -> inserted
                        ? store.insertVersion(id, 1, content).then(store.insertVariants(id, variants))
                        : store.lock(maker, id))
                .as(around.transaction()::transactional)
                .thenReturn(id);
    }

    /// Writes the draft on, or begins the next version when the last one is decided.
    ///
    /// @param seen the revision over which is written
    /// @throws Stale when that is no longer the latest, or waits for an officer
    public Mono<Void> revise(MakerId maker, ListingId listing, ListingContent content, int seen) {
        return store.advance(maker, listing, seen)
                .zipWhen(advanced -> workbench.get(maker, listing), Revised::new)
                .filter(Revised::advanced)
                .switchIfEmpty(Mono.error(() -> Stale.of("listing", listing.value())))
                .flatMap(revised -> write(revised.listing.latest(), content))
                .as(around.transaction()::transactional);
    }

    private record Revised(boolean advanced, StudioListing listing) {}

    /// Changes the content as it stands, whatever version that is; a change that changes nothing writes nothing.
    ///
    /// @throws Stale when the latest version waits for an officer
    public Mono<Void> amend(MakerId maker, ListingId listing, UnaryOperator<ListingContent> change) {
        return store.lock(maker, listing)
                .then(workbench.get(maker, listing))
                .flatMap(found -> amend(found, change))
                .as(around.transaction()::transactional);
    }

    private Mono<Void> amend(StudioListing found, UnaryOperator<ListingContent> change) {
        ListingVersion latest = found.latest();
        ListingContent changed = change.apply(latest.content());
        return changed.equals(latest.content())
                ? Mono.empty()
                : write(latest, changed)
                        .then(store.advance(found.maker(), found.id(), found.revision()))
                        .then();
    }

    private Mono<Void> write(ListingVersion latest, ListingContent content) {
        return switch (latest.state()) {
            case VersionState.Draft _ -> store.overwrite(latest, content);
            case VersionState.Returned _, VersionState.Declined _, VersionState.Approved _, VersionState.Withdrawn _ ->
                store.insertVersion(latest.listing(), latest.number() + 1, content);
            case VersionState.Offered _, VersionState.Submitted _, VersionState.Checked _ ->
                Mono.error(() -> Stale.of("listing", latest.listing().value()));
        };
    }

    /// Sends the draft to quality control when nothing is missing.
    ///
    /// @throws Stale when its content changed while it was looked at
    public Mono<Submission> submit(MakerId maker, ListingId listing) {
        return workbench.get(maker, listing).flatMap(found -> switch (found.latest()
                .state()) {
            case VersionState.Draft draft -> submit(found, draft);
            case VersionState.Returned _, VersionState.Declined _, VersionState.Approved _, VersionState.Withdrawn _ ->
                notNow(found);
            case VersionState.Offered _, VersionState.Submitted _, VersionState.Checked _ -> notNow(found);
        });
    }

    private static Mono<Submission> notNow(StudioListing listing) {
        return Mono.just(new Submission.NotNow(listing.latest().state()));
    }

    private Mono<Submission> submit(StudioListing found, VersionState.Draft draft) {
        return whole(found, settled -> accept(found, draft, settled));
    }

    /// Lays a draft that an officer wrote before its maker when nothing is missing, just as if she had sent it.
    public Mono<Submission> propose(Officer by, MakerId maker, ListingId listing) {
        return workbench
                .get(maker, listing)
                .flatMap(found -> found.latest().state() instanceof VersionState.Draft draft
                        ? whole(found, settled -> propose(by, found, draft, settled))
                        : notNow(found));
    }

    private Mono<Submission> propose(
            Officer by, StudioListing found, VersionState.Draft draft, ListingContent settled) {
        ListingVersion version = found.latest();
        var event = new CatalogEvent.VersionOffered(version.listing().value(), version.number());
        return unchanged(found)
                .then(store.overwrite(version, settled))
                .then(versions.move(version, draft.offer(by, around.clock().instant()), event))
                .as(around.transaction()::transactional)
                .thenReturn(new Submission.Submitted(version.number()));
    }

    /// Sends what was laid before its maker to quality control; what it needs may have gone meanwhile.
    public Mono<Submission> agree(MakerId maker, ListingId listing) {
        return workbench
                .get(maker, listing)
                .flatMap(found -> found.latest().state() instanceof VersionState.Offered offered
                        ? whole(found, settled -> agree(found, offered))
                        : notNow(found));
    }

    private Mono<Submission> agree(StudioListing found, VersionState.Offered offered) {
        ListingVersion version = found.latest();
        var event = new CatalogEvent.VersionSubmitted(version.listing().value(), version.number());
        return unchanged(found)
                .then(versions.move(version, offered.agree(around.clock().instant()), event))
                .as(around.transaction()::transactional)
                .thenReturn(new Submission.Submitted(version.number()));
    }

    /// Goes on with the content as it is to be kept, when nothing is missing.
    private Mono<Submission> whole(StudioListing found, Function<ListingContent, Mono<Submission>> next) {
        ListingContent content = found.latest().content();
        List<ImageId> photos = content.photos().stream().map(Photo::image).toList();
        OwnerId owner = new OwnerId(found.maker().value());
        return Mono.zip(
                        around.rules().makers().get(found.maker()),
                        around.rules().images().states(owner, photos),
                        around.rules().food().find(found.maker(), content).singleOptional())
                .map(asked ->
                        new Checked(asked.getT1(), asked.getT2(), asked.getT3().orElse(null)))
                .flatMap(checked -> {
                    List<Missing> missing = SubmissionRules.check(content, checked.maker, checked.photos, checked.food);
                    return missing.isEmpty()
                            ? next.apply(settled(content, checked.photos))
                            : Mono.just(new Submission.Incomplete(missing));
                });
    }

    private record Checked(
            id.pasarrusun.catalog.maker.MakerProfile maker,
            Map<ImageId, ImageState> photos,
            SubmissionRules.@Nullable FoodFinding food) {}

    /// Settling is no change of the content, so it is not counted as one.
    private Mono<Submission> accept(StudioListing seen, VersionState.Draft draft, ListingContent settled) {
        return lightly(seen, settled)
                .flatMap(light -> unchanged(seen)
                        .then(store.overwrite(seen.latest(), settled))
                        .then(send(seen.latest(), draft, light)))
                .as(around.transaction()::transactional);
    }

    /// Takes the listing for this transaction, as it was seen.
    private Mono<Void> unchanged(StudioListing seen) {
        return store.lock(seen.maker(), seen.id())
                .then(workbench.get(seen.maker(), seen.id()))
                .filter(now -> isAsSeen(seen, now))
                .switchIfEmpty(Mono.error(() -> Stale.of("listing", seen.id().value())))
                .then();
    }

    private static boolean isAsSeen(StudioListing seen, StudioListing now) {
        return now.revision() == seen.revision() && Objects.equals(now.approved(), seen.approved());
    }

    /// Whether no officer needs to see it: it comes right after what is on sale, and differs from it in what may change
    /// at once alone.
    private Mono<Boolean> lightly(StudioListing seen, ListingContent settled) {
        Integer onSale = seen.approved();
        return onSale == null || onSale != seen.latest().number() - 1
                ? Mono.just(false)
                : versions.get(seen.id(), onSale)
                        .map(version -> around.rules().policy().letsThrough(version.content(), settled));
    }

    private Mono<Submission> send(ListingVersion version, VersionState.Draft draft, boolean lightly) {
        Instant now = around.clock().instant();
        UUID listing = version.listing().value();
        VersionState.Submitted sent = draft.submit(now);
        Mono<Void> send = versions.move(version, sent, new CatalogEvent.VersionSubmitted(listing, version.number()));
        if (!lightly) {
            return send.thenReturn(new Submission.Submitted(version.number()));
        }
        var approved = new CatalogEvent.VersionApproved(listing, version.number());
        return send.then(versions.move(version.in(sent), sent.approveByPolicy(now), approved))
                .thenReturn(new Submission.LiveAtOnce(version.number()));
    }

    /// With its photos measured and each attribute written in the one way in which it is kept.
    private static ListingContent settled(ListingContent content, Map<ImageId, ImageState> states) {
        return content.withPhotos(content.photos().stream()
                        .map(photo -> measured(photo, states))
                        .toList())
                .withAttributes(content.attributes().stream()
                        .map(attribute -> settled(content.craft(), attribute))
                        .toList());
    }

    private static Attribute settled(Craft craft, Attribute said) {
        return CraftAttributes.find(craft, said.name())
                .flatMap(asked -> asked.kind().read(said.value()))
                .map(kept -> new Attribute(said.name(), kept))
                .orElse(said);
    }

    private static Photo measured(Photo photo, Map<ImageId, ImageState> states) {
        return states.get(photo.image()) instanceof ImageState.Ready(int width, int height, var digest)
                ? new Photo(photo.image(), photo.alt(), width, height, digest)
                : photo;
    }

    /// Changes a price at once. A variant of another maker is not found.
    public Mono<Void> price(MakerId maker, VariantId variant, Rupiah price) {
        checkPrice(price);
        return around.offers().setPrice(new Hand(maker, null), variant, price).as(around.transaction()::transactional);
    }

    /// Changes at once what a variant costs and how many can be bought, both or neither. A variant of another maker is
    /// not found.
    public Mono<Void> offer(MakerId maker, VariantId variant, Rupiah price, int available) {
        return offer(new Hand(maker, null), variant, price, available);
    }

    /// The same, written by an officer for the maker.
    public Mono<Void> offerFor(MakerId maker, Officer officer, VariantId variant, Rupiah price, int available) {
        return offer(new Hand(maker, officer), variant, price, available);
    }

    private Mono<Void> offer(Hand hand, VariantId variant, Rupiah price, int available) {
        checkPrice(price);
        NewVariant.checkStock(available);
        return around.offers()
                .setPrice(hand, variant, price)
                .then(around.offers().setAvailable(hand, variant, available))
                .as(around.transaction()::transactional);
    }

    /// Says at once whether more are made for whoever asks. A variant of another maker is not found.
    public Mono<Void> toOrder(MakerId maker, VariantId variant, boolean toOrder) {
        return around.offers().setToOrder(maker, variant, toOrder).as(around.transaction()::transactional);
    }

    /// Changes at once how many can be bought. A variant of another maker is not found.
    public Mono<Void> stock(MakerId maker, VariantId variant, int available) {
        NewVariant.checkStock(available);
        return around.offers()
                .setAvailable(new Hand(maker, null), variant, available)
                .as(around.transaction()::transactional);
    }

    private static void checkPrice(Rupiah price) {
        if (price.isZero()) {
            throw new IllegalArgumentException("Nothing is offered for nothing");
        }
    }
}
