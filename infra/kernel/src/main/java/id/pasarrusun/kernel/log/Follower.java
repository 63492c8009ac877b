package id.pasarrusun.kernel.log;

import java.time.InstantSource;
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
///
/// An entry that fails again and again is parked, so that those behind it are not held up. While a part that it needs
/// is away it is not to blame and waits; a part that stays away for this one entry for too long is a failure like any
/// other, so that no entry stands in the way for ever.
final class Follower<E> {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final LogReader<E> reader;
    private final LogCursor cursor;
    private final TransactionalOperator transaction;
    private final LogSettings settings;
    private final InstantSource clock;
    private final Setback setback;

    Follower(LogReader<E> reader, LogCursor cursor, Followers.Deps deps) {
        this.reader = reader;
        this.cursor = cursor;
        this.transaction = deps.transaction();
        this.settings = deps.settings();
        this.clock = deps.clock();
        this.setback = new Setback(settings.awayMax());
    }

    /// Drains the log now, at every knock and by the clock; runs until disposed.
    Disposable start(Flux<String> knocks) {
        Flux<?> wakes = Flux.merge(knocks.filter(reader.log().schema()::equals), Flux.interval(settings.lookEvery()));
        return wakes.map(Object::toString)
                .startWith("start")
                .onBackpressureLatest()
                .concatMap(wake -> drain(step().retryWhen(untilDone())), 1)
                .subscribe();
    }

    /// Steps until nothing is left to read; the first error ends it.
    Mono<Void> drain() {
        return drain(step());
    }

    private static Mono<Void> drain(Mono<Boolean> step) {
        return step.repeat().takeUntil(more -> !more).then();
    }

    /// Each step has pauses of its own, so they are short again once something went well.
    private Retry untilDone() {
        return Retry.backoff(Long.MAX_VALUE, settings.pauseMin())
                .maxBackoff(settings.pauseMax())
                .doBeforeRetry(again -> shout(again.failure()));
    }

    private Mono<Boolean> step() {
        return cursor.position()
                .flatMap(position -> cursor.next(position, setback.size(position, reader.batch()))
                        .flatMap(rows -> rows.isEmpty() ? Mono.just(false) : handle(position, rows)));
    }

    private Mono<Boolean> handle(LogCursor.Position seen, List<LogCursor.Row> rows) {
        return Mono.defer(() -> look(rows))
                .timeout(settings.stepMax())
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
                .timeout(settings.stepMax())
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> failed(LogCursor.Position seen, List<LogCursor.Row> rows, Throwable error) {
        boolean counts = setback.counts(seen, rows.getLast(), error, clock.instant());
        String reason = Objects.toString(error);
        if (counts && rows.size() == 1 && seen.attempts() + 1 >= settings.attemptsMax()) {
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
