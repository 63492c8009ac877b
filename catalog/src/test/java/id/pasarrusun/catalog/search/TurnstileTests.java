package id.pasarrusun.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.pasarrusun.kernel.failure.Unavailable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TurnstileTests {

    private final Turnstile turnstile = new Turnstile(1);
    private final CompletableFuture<String> hanging = new CompletableFuture<>();

    @Test
    void turnsAwayAtOnceWhatFindsNoPlace() {
        CompletableFuture<String> inside = turnstile.pass(() -> hanging);

        CompletableFuture<String> turnedAway = turnstile.pass(() -> CompletableFuture.completedFuture("asked"));

        assertThat(turnedAway.exceptionNow()).isInstanceOf(Unavailable.class);
        assertThat(inside).isNotDone();
    }

    @Test
    void givesThePlaceBackWithTheAnswerHoweverItComes() {
        CompletableFuture<String> failed = turnstile.pass(() -> hanging);
        hanging.completeExceptionally(new IllegalStateException("lost"));
        assertThat(failed).isCompletedExceptionally();

        assertThatIllegalStateException()
                .isThrownBy(() -> turnstile.pass(() -> {
                    throw new IllegalStateException("closed");
                }));

        assertThat(turnstile.pass(() -> CompletableFuture.completedFuture("asked")))
                .isCompletedWithValue("asked");
    }
}
