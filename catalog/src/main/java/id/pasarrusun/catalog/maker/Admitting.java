package id.pasarrusun.catalog.maker;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.maker.MakerState.Applied;
import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.catalog.maker.MakerState.Ended;
import id.pasarrusun.catalog.maker.MakerState.Invited;
import id.pasarrusun.catalog.maker.MakerState.Open;
import id.pasarrusun.catalog.maker.MakerState.Preparing;
import id.pasarrusun.catalog.maker.MakerState.Refused;
import id.pasarrusun.catalog.maker.MakerState.Suspended;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Leads makers along their road, and keeps every step. Whoever writes to them hears of each.
public final class Admitting {

    private static final int SLUG_MAX = 50;
    /// Pages of the desk stand where makers do.
    private static final Set<String> TAKEN = Set.of("undang", "lamaran");

    private final DatabaseClient database;
    private final MakerSteps steps;
    private final EventLog<CatalogEvent> log;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Admitting(
            DatabaseClient database,
            EventLog<CatalogEvent> log,
            InstantSource clock,
            TransactionalOperator transaction) {
        this.database = database;
        this.steps = new MakerSteps(database);
        this.log = log;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Writes down somebody who asks to sell here.
    public Mono<MakerId> apply(Newcomer newcomer) {
        return Mono.defer(() -> {
                    UUID id = UuidV7.next(clock);
                    return begin(id, newcomer, new Applied(clock.instant(), new By(id, newcomer.name())));
                })
                .as(transaction::transactional);
    }

    /// Writes down somebody whom an officer asks to sell here.
    public Mono<MakerId> invite(By officer, Newcomer newcomer, Instant until) {
        return Mono.defer(() -> begin(UuidV7.next(clock), newcomer, new Invited(clock.instant(), officer, until)))
                .as(transaction::transactional);
    }

    /// Asks somebody once more who did not answer, was turned down or had left.
    public Mono<Admission> inviteAgain(By officer, MakerId maker, Instant until) {
        return step(maker, (state, now) -> switch (state) {
            case Invited invited -> Optional.of(invited.again(officer, now, until));
            case Ended ended -> Optional.of(ended.invite(officer, now, until));
            case Refused refused -> Optional.of(refused.invite(officer, now, until));
            case Applied _, Preparing _, Open _, Suspended _ -> Optional.empty();
        });
    }

    /// She who was turned down asks once more.
    public Mono<Admission> applyAgain(MakerId maker, String name) {
        return step(
                maker,
                (state, now) -> state instanceof Refused refused
                        ? Optional.of(refused.apply(new By(maker.value(), name), now))
                        : Optional.empty());
    }

    /// She takes the invitation.
    public Mono<Admission> accept(MakerId maker, String name) {
        return step(
                maker,
                (state, now) -> state instanceof Invited invited
                        ? invited.accept(new By(maker.value(), name), now).map(next -> next)
                        : Optional.empty());
    }

    public Mono<Admission> admit(By officer, MakerId maker) {
        return step(
                maker,
                (state, now) ->
                        state instanceof Applied applied ? Optional.of(applied.admit(officer, now)) : Optional.empty());
    }

    public Mono<Admission> refuse(By officer, MakerId maker, String reason) {
        return step(
                maker,
                (state, now) -> state instanceof Applied applied
                        ? Optional.of(applied.refuse(officer, now, reason))
                        : Optional.empty());
    }

    /// Opens the shop of one who prepared. Whether anything is missing is asked by whoever says so.
    public Mono<Admission> open(By who, MakerId maker) {
        return step(
                maker,
                (state, now) -> state instanceof Preparing preparing
                        ? Optional.of(preparing.open(who, now))
                        : Optional.empty());
    }

    public Mono<Admission> suspend(By officer, MakerId maker, String reason) {
        return step(
                maker,
                (state, now) -> state instanceof Open open
                        ? Optional.of(open.suspend(officer, now, reason))
                        : Optional.empty());
    }

    public Mono<Admission> restore(By officer, MakerId maker) {
        return step(
                maker,
                (state, now) -> state instanceof Suspended suspended
                        ? Optional.of(suspended.restore(officer, now))
                        : Optional.empty());
    }

    public Mono<Admission> end(By officer, MakerId maker, String reason) {
        return step(maker, (state, now) -> switch (state) {
            case Invited invited -> Optional.of(invited.end(officer, now, reason));
            case Preparing preparing -> Optional.of(preparing.end(officer, now, reason));
            case Open open -> Optional.of(open.end(officer, now, reason));
            case Suspended suspended -> Optional.of(suspended.end(officer, now, reason));
            case Applied _, Ended _, Refused _ -> Optional.empty();
        });
    }

    public Mono<MakerState> state(MakerId maker) {
        return steps.now(maker);
    }

    /// The newest first, at most `limit`.
    public Flux<MakerState> history(MakerId maker, int limit) {
        return steps.newest(maker, limit);
    }

    /// Where one step led, as it was written down.
    public Mono<MakerState> step(MakerId maker, long number) {
        return steps.get(maker, number);
    }

    private Mono<Admission> step(MakerId maker, BiFunction<MakerState, Instant, Optional<MakerState>> way) {
        return steps.lock(maker)
                .flatMap(state -> way.apply(state, clock.instant())
                        .map(next -> take(maker, next))
                        .orElseGet(() -> Mono.just(new Admission.NotNow(state))))
                .as(transaction::transactional);
    }

    private Mono<Admission> take(MakerId maker, MakerState next) {
        return steps.take(maker, next)
                .flatMap(step -> log.append(new CatalogEvent.MakerMoved(maker.value(), step)))
                .then(log.append(new CatalogEvent.MakerChanged(maker.value())))
                .thenReturn(new Admission.Done(maker));
    }

    private Mono<MakerId> begin(UUID id, Newcomer newcomer, MakerState state) {
        return insert(id, slug(newcomer.name()), newcomer, state)
                .switchIfEmpty(Mono.defer(() -> insert(id, slug(newcomer.name()) + "-" + tail(id), newcomer, state)))
                .then(steps.add(id, state))
                .flatMap(step -> log.append(new CatalogEvent.MakerMoved(id, step)))
                .thenReturn(new MakerId(id));
    }

    private Mono<UUID> insert(UUID id, String slug, Newcomer newcomer, MakerState state) {
        return database.sql("""
            insert into catalog.maker (id, slug, name, tower, story, standing, enrolled_at)
            values (:id, :slug, :name, :tower, '', :standing, :at) on conflict (slug) do nothing returning id
            """)
                .bind("id", id)
                .bind("slug", slug)
                .bind("name", newcomer.name().strip())
                .bind("tower", newcomer.tower())
                .bind("standing", state.standing().name())
                .bind("at", state.at())
                .mapValue(UUID.class)
                .one();
    }

    private static String slug(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), SLUG_MAX)).replaceAll("^-|-$", "");
        return cut.isEmpty() || TAKEN.contains(cut) ? "pembuat" + cut : cut;
    }

    private static String tail(UUID id) {
        String digits = id.toString();
        return digits.substring(digits.length() - 6);
    }
}
