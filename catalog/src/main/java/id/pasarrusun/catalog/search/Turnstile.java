package id.pasarrusun.catalog.search;

import id.pasarrusun.kernel.failure.Unavailable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets so many questions at a time through to the index and turns the others away at once: a node that hangs would
/// otherwise gather a queue without end. A place is free again when its question has come to an end, not when nobody
/// waits for the answer any more.
final class Turnstile {

    private final Semaphore places;

    Turnstile(int places) {
        this.places = new Semaphore(places);
    }

    <T> CompletableFuture<T> pass(Supplier<CompletableFuture<T>> question) {
        if (!places.tryAcquire()) {
            return CompletableFuture.failedFuture(new Unavailable("All places at the search index are taken"));
        }
        try {
            return question.get().whenComplete((answer, error) -> places.release());
        } catch (RuntimeException | Error e) {
            places.release();
            throw e;
        }
    }
}
