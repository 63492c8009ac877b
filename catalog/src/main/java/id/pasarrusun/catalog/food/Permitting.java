package id.pasarrusun.catalog.food;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.food.PermitState.Officer;
import id.pasarrusun.kernel.log.EventLog;
import java.time.InstantSource;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Takes papers in, and what officers find about them. What is valid puts a maker's food into the shop window and what
/// is withdrawn takes it out, so her listings are looked at anew.
public final class Permitting {

    private final PermitStore store;
    private final Surroundings around;

    Permitting(PermitStore store, Surroundings around) {
        this.store = store;
        this.around = around;
    }

    /// What this asks of other rooms.
    record Surroundings(
            EventLog<CatalogEvent> log,
            FoodSettings settings,
            InstantSource clock,
            TransactionalOperator transaction) {}

    /// What came of sending or deciding.
    public sealed interface Outcome {

        record Done() implements Outcome {}

        /// Too many wait already.
        record TooMany(int max) implements Outcome {}

        /// It was decided in the meantime.
        record NotNow(PermitState state) implements Outcome {}
    }

    public Mono<Outcome> send(NewPermit permit) {
        return store.countPending(permit.maker())
                .flatMap(waiting -> waiting < around.settings.permitsMax()
                        ? store.insert(permit, around.clock.instant()).thenReturn((Outcome) new Outcome.Done())
                        : Mono.just(new Outcome.TooMany(around.settings.permitsMax())))
                .as(around.transaction::transactional);
    }

    public Mono<Outcome> accept(PermitId id, Officer by) {
        return store.get(id).flatMap(seen -> switch (seen.state()) {
            case PermitState.Pending pending -> move(seen, pending.accept(by, around.clock.instant()));
            case PermitState.Valid _, PermitState.Refused _, PermitState.Withdrawn _ -> notNow(seen);
        });
    }

    public Mono<Outcome> refuse(PermitId id, Officer by, String reason) {
        return store.get(id).flatMap(seen -> switch (seen.state()) {
            case PermitState.Pending pending -> move(seen, pending.refuse(by, around.clock.instant(), reason));
            case PermitState.Valid _, PermitState.Refused _, PermitState.Withdrawn _ -> notNow(seen);
        });
    }

    public Mono<Outcome> withdraw(PermitId id, Officer by, String reason) {
        return store.get(id).flatMap(seen -> switch (seen.state()) {
            case PermitState.Valid valid -> move(seen, valid.withdraw(by, around.clock.instant(), reason));
            case PermitState.Pending _, PermitState.Refused _, PermitState.Withdrawn _ -> notNow(seen);
        });
    }

    private static Mono<Outcome> notNow(Permit permit) {
        return Mono.just(new Outcome.NotNow(permit.state()));
    }

    private Mono<Outcome> move(Permit seen, PermitState next) {
        return store.move(seen, next)
                .then(around.log.append(new CatalogEvent.PermitDecided(seen.id().value())))
                .then(around.log.append(
                        new CatalogEvent.MakerChanged(seen.paper().maker().value())))
                .as(around.transaction::transactional)
                .thenReturn(new Outcome.Done());
    }
}
