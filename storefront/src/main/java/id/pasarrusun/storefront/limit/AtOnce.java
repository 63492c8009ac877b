package id.pasarrusun.storefront.limit;

import id.pasarrusun.kernel.failure.Unavailable;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Lets so many go on at once; who comes when all places are taken is told to come back.
public final class AtOnce {

    private final int most;
    private final String refusal;
    private final AtomicInteger underWay = new AtomicInteger();

    /// @param refusal why there is no place, for the log
    public AtOnce(int most, String refusal) {
        this.most = most;
        this.refusal = refusal;
    }

    /// `work` while it has a place, from its subscription to its end; [Unavailable] instead when there is none.
    public <T> Flux<T> admit(Flux<T> work) {
        return Flux.defer(() -> {
            if (underWay.incrementAndGet() > most) {
                underWay.decrementAndGet();
                return Flux.error(new Unavailable(refusal));
            }
            return work.doFinally(_ -> underWay.decrementAndGet());
        });
    }

    /// The same, but that the place is given back after `whole` at the latest, however slowly what comes of the work is
    /// taken: the work then ends with a [TimeoutException].
    public <T> Flux<T> admit(Flux<T> work, Duration whole) {
        return admit(work.takeUntilOther(Mono.delay(whole).flatMap(_ -> Mono.error(tooSlow(whole)))));
    }

    private static TimeoutException tooSlow(Duration whole) {
        return new TimeoutException("It was not taken within " + whole);
    }
}
