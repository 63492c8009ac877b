package id.pasarrusun.kernel.log;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.Disposables;

/// All readers of all logs, started and stopped with the application.
final class Followers implements SmartLifecycle {

    private final List<? extends Follower<?>> followers;
    private final LogSignals signals;
    private volatile Disposable.Composite running = Disposables.composite();
    private volatile boolean started;

    Followers(List<LogReader<?>> readers, LogSignals signals, Deps deps) {
        this.followers = readers.stream().map(reader -> deps.follower(reader)).toList();
        this.signals = signals;
    }

    /// What every follower needs of the application.
    record Deps(DatabaseClient database, TransactionalOperator transaction, InstantSource clock, LogSettings settings) {

        <E> Follower<E> follower(LogReader<E> reader) {
            var cursor = new LogCursor(database, clock, reader.log().schema(), reader.name());
            return new Follower<>(reader, cursor, this);
        }
    }

    @Override
    public void start() {
        running = Disposables.composite();
        followers.forEach(follower -> running.add(follower.start(signals.schemas())));
        started = true;
    }

    @Override
    public void stop() {
        running.dispose();
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
