package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.Admission;
import id.pasarrusun.catalog.maker.Admitting;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Newcomer;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.mail.Letters;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.page.Dictionary;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.purchases.ShopSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes newcomers in: the catalogue keeps their road, this room the numbers under which they are reached, both in one
/// transaction. A number becomes a maker's account only by an officer's word, and opens to whoever proves at the
/// sign-in that it is hers.
public final class Joining {

    public static final int APPLICANTS_MAX = 200;

    private final NewcomerStore store;
    private final Doors doors;
    private final Post post;
    private final JoiningSettings settings;
    private final InstantSource clock;

    Joining(NewcomerStore store, Doors doors, Post post, JoiningSettings settings, InstantSource clock) {
        this.store = store;
        this.doors = doors;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    /// The doors that this errand goes through.
    record Doors(
            Admitting admitting,
            Makers makers,
            Certificates certificates,
            Accounts accounts,
            TransactionalOperator transaction) {}

    /// By what a letter goes.
    record Post(Letters letters, Dictionary dictionary, ShopSettings shop) {}

    /// Takes an application in. It ends in the same way whether the number is known or not: only its owner is told.
    Mono<Void> apply(Application application) {
        return isMakers(application.phone()).flatMap(known -> known ? remind(application.phone()) : write(application));
    }

    private Mono<Boolean> isMakers(PhoneNumber phone) {
        return doors.accounts.makers(List.of(phone)).map(found -> !found.isEmpty());
    }

    private Mono<Void> write(Application application) {
        return store.maker(application.phone())
                .singleOptional()
                .flatMap(earlier ->
                        earlier.map(maker -> again(maker, application)).orElseGet(() -> begin(application)))
                .as(doors.transaction::transactional)
                .onErrorComplete(DataIntegrityViolationException.class);
    }

    private Mono<Void> begin(Application application) {
        return doors.admitting
                .apply(new Newcomer(application.name(), application.tower()))
                .flatMap(maker -> store.put(maker, application, clock.instant()));
    }

    private Mono<Void> again(MakerId maker, Application application) {
        return doors.admitting
                .applyAgain(maker, application.name())
                .filter(Admission.Done.class::isInstance)
                .flatMap(done -> store.put(maker, application, clock.instant()));
    }

    /// A letter that cannot be sent is not missed: she signs in as she always does.
    private Mono<Void> remind(PhoneNumber phone) {
        String text = post.dictionary.in(Language.INDONESIAN).word("mail.road.known", post.shop.at("/masuk"));
        return post.letters.whatsapp(phone, text).onErrorComplete();
    }

    public Mono<Inviting> invite(By officer, Invitation invitation) {
        return isMakers(invitation.phone())
                .flatMap(known -> known ? Mono.just(new Inviting.Known()) : ask(officer, invitation))
                .as(doors.transaction::transactional);
    }

    private Mono<Inviting> ask(By officer, Invitation invitation) {
        return store.maker(invitation.phone())
                .singleOptional()
                .flatMap(earlier -> earlier.map(maker -> doors.admitting
                                .inviteAgain(officer, maker, until())
                                .flatMap(admission -> Mono.justOrEmpty(done(admission))))
                        .orElseGet(() -> doors.admitting.invite(
                                officer, new Newcomer(invitation.name(), invitation.tower()), until())))
                .flatMap(maker -> settle(maker, invitation))
                .defaultIfEmpty(new Inviting.HasApplied());
    }

    private static Optional<MakerId> done(Admission admission) {
        return admission instanceof Admission.Done(MakerId maker) ? Optional.of(maker) : Optional.empty();
    }

    private Mono<Inviting> settle(MakerId maker, Invitation invitation) {
        var said = new Application(invitation.phone(), invitation.name(), invitation.tower(), null, "");
        return store.put(maker, said, clock.instant())
                .then(doors.accounts.addMaker(invitation.phone(), maker, invitation.name()))
                .thenMany(Flux.fromIterable(invitation.certificates()))
                .concatMap(issue -> doors.certificates.issue(maker, issue))
                .then(Mono.just(new Inviting.Invited(maker)));
    }

    public Mono<Admission> inviteAgain(By officer, MakerId maker) {
        return doors.admitting
                .inviteAgain(officer, maker, until())
                .flatMap(admission -> letIn(maker, admission))
                .as(doors.transaction::transactional);
    }

    public Mono<Admission> admit(By officer, MakerId maker) {
        return doors.admitting
                .admit(officer, maker)
                .flatMap(admission -> letIn(maker, admission))
                .as(doors.transaction::transactional);
    }

    /// Lets the owner of her number act for her, where nobody does yet.
    private Mono<Admission> letIn(MakerId maker, Admission admission) {
        return admission instanceof Admission.Done
                ? Mono.zip(store.phone(maker), doors.makers.get(maker))
                        .flatMap(found -> doors.accounts.addMaker(
                                found.getT1(), maker, found.getT2().card().name()))
                        .thenReturn(admission)
                : Mono.just(admission);
    }

    /// Where a maker is reached: by her account, or as long as she has none, under the number that she gave.
    public Flux<PhoneNumber> phones(MakerId maker) {
        return doors.accounts.phones(maker).switchIfEmpty(store.phone(maker));
    }

    /// Those who wait for an answer, the longest first.
    public Mono<List<Applicant>> applicants() {
        return doors.makers
                .standing(Standing.APPLIED, APPLICANTS_MAX)
                .collectList()
                .flatMap(makers -> store.of(
                                makers.stream().map(maker -> maker.card().id()).toList())
                        .map(said -> makers.stream()
                                .map(maker -> applicant(maker, said))
                                .toList()));
    }

    private static Applicant applicant(MakerProfile maker, Map<MakerId, NewcomerStore.Newcomer> said) {
        NewcomerStore.Newcomer newcomer = said.get(maker.card().id());
        return new Applicant(
                maker.card().id(),
                maker.card().slug(),
                maker.card().name(),
                maker.card().tower().name(),
                newcomer == null ? null : newcomer.craft(),
                newcomer == null ? "" : newcomer.batch(),
                newcomer == null ? Instant.EPOCH : newcomer.askedAt());
    }

    private Instant until() {
        return clock.instant().plus(settings.invitation());
    }
}
