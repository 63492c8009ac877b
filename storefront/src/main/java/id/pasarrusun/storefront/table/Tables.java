package id.pasarrusun.storefront.table;

import id.pasarrusun.kernel.failure.Unavailable;
import java.util.concurrent.RejectedExecutionException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// Opens tables, aside from the event loop: a large one takes its time.
public final class Tables {

    private final TableReader reader;
    private final Scheduler scheduler;

    Tables(TableReader reader, Scheduler scheduler) {
        this.reader = reader;
        this.scheduler = scheduler;
    }

    public Mono<Opened> open(byte[] content) {
        return Mono.fromCallable(() -> reader.read(content))
                .subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, error -> new Unavailable("The queue of tables", error));
    }
}
