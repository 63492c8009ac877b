package id.pasarrusun.catalog.batch;

import id.pasarrusun.catalog.batch.Batch.Recall;
import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.time.Jakarta;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Writes batches down, notes where they go, and calls them back.
public final class Batching {

    private final BatchStore store;
    private final Workbench workbench;
    private final Surroundings around;

    Batching(BatchStore store, Workbench workbench, Surroundings around) {
        this.store = store;
        this.workbench = workbench;
        this.around = around;
    }

    /// What this asks of other rooms.
    record Surroundings(
            EventLog<CatalogEvent> log,
            BatchSettings settings,
            InstantSource clock,
            TransactionalOperator transaction) {}

    /// What came of writing a batch down.
    public sealed interface Making {

        record Made(Batch batch) implements Making {}

        /// It is no food, or nothing is said of how long it keeps.
        record NotFood() implements Making {}

        /// It was not made yet, or too long ago.
        record WrongDay() implements Making {}
    }

    /// What came of calling one back.
    public enum Recalling {
        RECALLED,
        BEFORE
    }

    public Mono<Making> make(NewBatch batch) {
        LocalDate today = today();
        if (batch.madeOn().isAfter(today) || batch.madeOn().isBefore(today.minusDays(around.settings.lateDaysMax()))) {
            return Mono.just(new Making.WrongDay());
        }
        return workbench
                .get(batch.maker(), batch.listing())
                .map(found -> Optional.ofNullable(found.latest().content().food())
                        .map(Food::shelfLifeDays)
                        .filter(days -> days > 0))
                .flatMap(days -> days.map(kept -> make(batch, batch.madeOn().plusDays(kept)))
                        .orElse(Mono.just(new Making.NotFood())));
    }

    private Mono<Making> make(NewBatch batch, LocalDate useBy) {
        return store.insert(batch, useBy, around.clock.instant())
                .then(store.find(batch.id()))
                .filter(found -> found.made().maker().equals(batch.maker()))
                .switchIfEmpty(Mono.error(() -> NotFound.of("batch", batch.id().value())))
                .map(found -> (Making) new Making.Made(found))
                .as(around.transaction::transactional);
    }

    /// Notes what goes out with an order. False, and nothing is noted, when one of the batches is not hers, is past its
    /// day or was called back.
    public Mono<Boolean> use(MakerId maker, String order, List<Portion> portions) {
        List<BatchId> batches = portions.stream().map(Portion::batch).distinct().toList();
        return store.hold(batches, maker, today())
                .count()
                .flatMap(held -> held == batches.size()
                        ? store.use(order, portions, around.clock.instant()).thenReturn(true)
                        : Mono.just(false))
                .as(around.transaction::transactional);
    }

    /// Calls a batch back: nothing more of it goes out, and whoever follows the log tells its buyers.
    public Mono<Recalling> recall(BatchId batch, Officer by, String reason) {
        return store.recall(batch, new Recall(by, around.clock.instant(), reason))
                .flatMap(recalled -> recalled
                        ? around.log
                                .append(new CatalogEvent.BatchRecalled(batch.value()))
                                .thenReturn(Recalling.RECALLED)
                        : Mono.just(Recalling.BEFORE))
                .as(around.transaction::transactional);
    }

    private LocalDate today() {
        return Jakarta.day(around.clock.instant());
    }
}
