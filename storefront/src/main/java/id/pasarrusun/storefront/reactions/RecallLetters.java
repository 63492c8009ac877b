package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.batch.Batch;
import id.pasarrusun.catalog.batch.BatchId;
import id.pasarrusun.catalog.batch.Batches;
import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.storefront.batches.Buyers;
import id.pasarrusun.storefront.batches.Buyers.Buyer;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import java.util.List;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes to everybody who bought of a batch that was called back: to each of them once, whatever she bought.
final class RecallLetters implements LogReader<CatalogEvent> {

    private static final int BATCH = 200;

    private final EventLog<CatalogEvent> log;
    private final Batches batches;
    private final Buyers buyers;
    private final LetterDesk desk;

    RecallLetters(EventLog<CatalogEvent> log, Batches batches, Buyers buyers, LetterDesk desk) {
        this.log = log;
        this.batches = batches;
        this.buyers = buyers;
        this.desk = desk;
    }

    @Override
    public EventLog<CatalogEvent> log() {
        return log;
    }

    @Override
    public String name() {
        return "letters-on-recalls";
    }

    /// Most entries are of no concern here.
    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Mono<Effect> look(List<LogEntry<CatalogEvent>> entries) {
        return Flux.fromIterable(entries)
                .map(LogEntry::event)
                .ofType(CatalogEvent.BatchRecalled.class)
                .concatMap(event -> batches.get(new BatchId(event.batch())).flatMap(this::tell))
                .then(Mono.just(Effect.NONE));
    }

    /// That one cannot be reached keeps it from nobody else.
    private Mono<Void> tell(Batch batch) {
        return buyers.of(batch.id())
                .collect(Collectors.groupingBy(buyer -> buyer.payer().phone()))
                .flatMapIterable(byPhone -> List.copyOf(byPhone.values()))
                .concatMapDelayError(orders -> tell(batch, orders))
                .then();
    }

    /// @param orders of one buyer
    private Mono<Void> tell(Batch batch, List<Buyer> orders) {
        Buyer first = orders.getFirst();
        Words words = desk.words(first.payer());
        Batch.Recall recall = batch.recall();
        String numbers =
                orders.stream().map(buyer -> buyer.order().number()).distinct().collect(Collectors.joining(", "));
        String text = words.word(
                "mail.recall.text",
                first.payer().name(),
                batch.name(),
                batch.code(),
                Formats.date(batch.made().madeOn().atStartOfDay(Jakarta.ZONE).toInstant(), words.language()),
                numbers,
                recall == null ? "" : recall.reason());
        return desk.toBuyer(
                "recall/" + batch.id().value() + "/" + first.payer().phone(),
                first.payer(),
                words.word("mail.recall.subject", batch.name(), batch.code()),
                text);
    }
}
