package id.pasarrusun.storefront.limit;

import id.pasarrusun.kernel.failure.Unavailable;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class AtOnceTests {

    private static final Duration WHOLE = Duration.ofMinutes(10);

    private final AtOnce one = new AtOnce(1, "The only place is taken");

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldSo() {
        one.admit(Flux.never()).subscribe();

        StepVerifier.create(one.admit(Flux.just("late"))).verifyError(Unavailable.class);
    }

    @Test
    void aPlaceIsFreeAgainAfterAnEndAFailureAndALeaving() {
        Disposable left = one.admit(Flux.never()).subscribe();
        left.dispose();
        StepVerifier.create(one.admit(Flux.error(new IllegalStateException("broken"))))
                .verifyError(IllegalStateException.class);

        StepVerifier.create(one.admit(Flux.just("one"))).expectNext("one").verifyComplete();
        StepVerifier.create(one.admit(Flux.just("two"))).expectNext("two").verifyComplete();
    }

    @Test
    void aReaderWhoNeverAsksGivesHerPlaceBackInTime() {
        StepVerifier.withVirtualTime(this::feed, 0)
                .expectSubscription()
                .thenAwait(WHOLE.minusSeconds(1))
                .then(() -> StepVerifier.create(feed()).verifyError(Unavailable.class))
                .thenAwait(WHOLE)
                .verifyError(TimeoutException.class);

        StepVerifier.create(feed()).expectNextCount(1_000).verifyComplete();
    }

    private Flux<Integer> feed() {
        return one.admit(Flux.range(1, 1_000), WHOLE);
    }
}
