package id.pasarrusun.kernel.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class TickerTests {

    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final int PATIENCE_SECONDS = 20;

    @Test
    void runsAJobAgainThatFailed() throws InterruptedException {
        assertThat(runsTwice(() -> Mono.error(new IllegalStateException("bad"))))
                .isTrue();
    }

    @Test
    void cutsOffARunThatNeverEndsAndRunsTheJobAgain() throws InterruptedException {
        assertThat(runsTwice(Mono::never)).isTrue();
    }

    private static boolean runsTwice(Supplier<Mono<Void>> run) throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(2);
        Job job = new Job("trial", AT_ONCE, () -> {
            runs.countDown();
            return run.get();
        });
        Ticker ticker = new Ticker(List.of(job), Duration.ofMillis(20));

        ticker.start();
        try {
            return runs.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            ticker.stop();
        }
    }
}
