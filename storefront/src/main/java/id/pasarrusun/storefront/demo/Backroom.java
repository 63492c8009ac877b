package id.pasarrusun.storefront.demo;

import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// Where the demo world is read, made up and drawn: on one thread of its own, out of the buyers' way.
final class Backroom {

    private final Scheduler scheduler;

    Backroom(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    <T> Mono<T> make(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(scheduler);
    }

    /// Gives back the memory that drawing took: the heap grew for it, and nothing that comes after needs it again.
    Mono<Void> tidy() {
        return Mono.<Void>fromRunnable(System::gc).subscribeOn(scheduler);
    }
}
