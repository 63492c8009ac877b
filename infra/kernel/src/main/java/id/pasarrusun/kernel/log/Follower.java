package id.pasarrusun.kernel.log;

import id.pasarrusun.kernel.failure.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// Walks one reader along its log: looks, then applies and moves the cursor in one transaction, over and over.
final class Follower<E> {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int ATTEMPTS_MAX = 10;

    private final LogReader<E> reader;
    private final LogCursor cursor;
    private final TransactionalOperator transaction;

    Follower(LogReader<E> reader, LogCursor cursor, TransactionalOperator transaction) {
        this.reader = reader;
        this.cursor = cursor;
        this.transaction = transaction;
    }

    /// Drains the log now, at every knock and by the clock; runs until disposed.
    Disposable start(Flux<String> knocks, LogSettings settings) {
        Flux<?> wakes = Flux.merge(knocks.filter(reader.log().schema()::equals), Flux.interval(settings.lookEvery()));
        Retry retry = Retry.backoff(Long.MAX_VALUE, settings.pauseMin())
                .maxBackoff(settings.pauseMax())
                .transientErrors(true)
                .doBeforeRetry(again -> shout(again.failure()));
        return wakes.map(Object::toString)
                .startWith("start")
                .onBackpressureLatest()
                .concatMap(wake -> drain().retryWhen(retry), 1)
                .subscribe();
    }

    /// Steps until nothing is left to read.
    Mono<Void> drain() {
        return step().repeat().takeUntil(more -> !more).then();
    }

    private Mono<Boolean> step() {
        return cursor.position()
                .flatMap(position -> cursor.next(position, batch(position))
                        .flatMap(rows -> rows.isEmpty() ? Mono.just(false) : handle(position, rows)));
    }

    /// A batch that failed is taken apart, so that one bad entry does not hold up its neighbours.
    private int batch(LogCursor.Position position) {
        return position.attempts() == 0 ? reader.batch() : 1;
    }

    private Mono<Boolean> handle(LogCursor.Position seen, List<LogCursor.Row> rows) {
        return Mono.defer(() -> look(rows))
                .flatMap(effect -> apply(seen, rows.getLast(), effect))
                .onErrorResume(error -> failed(seen, rows, error));
    }

    private Mono<LogReader.Effect> look(List<LogCursor.Row> rows) {
        List<LogEntry<E>> entries = new ArrayList<>();
        for (LogCursor.Row row : rows) {
            E event = reader.log().read(row.kind(), row.payload());
            if (event != null) {
                entries.add(new LogEntry<>(row.id(), event, row.at()));
            }
        }
        return entries.isEmpty()
                ? Mono.just(LogReader.Effect.NONE)
                : reader.look(entries).defaultIfEmpty(LogReader.Effect.NONE);
    }

    private Mono<Boolean> apply(LogCursor.Position seen, LogCursor.Row last, LogReader.Effect effect) {
        return cursor.lock(seen)
                .flatMap(held -> effect.apply().then(cursor.moveTo(last)).thenReturn(true))
                .as(transaction::transactional)
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> failed(LogCursor.Position seen, List<LogCursor.Row> rows, Throwable error) {
        boolean counts = !(error instanceof Unavailable);
        String reason = Objects.toString(error);
        if (counts && rows.size() == 1 && seen.attempts() + 1 >= ATTEMPTS_MAX) {
            LogCursor.Row row = rows.getFirst();
            LOG.error(
                    "{} parks entry {} of {}.log: {}",
                    reader.name(),
                    row.id(),
                    reader.log().schema(),
                    reason,
                    error);
            return apply(seen, row, () -> cursor.park(row, reason));
        }
        return cursor.failed(seen, reason, counts).then(Mono.error(error));
    }

    private void shout(Throwable error) {
        LOG.warn(
                "{} could not go on along {}.log and tries again: {}",
                reader.name(),
                reader.log().schema(),
                error.toString());
    }
}
