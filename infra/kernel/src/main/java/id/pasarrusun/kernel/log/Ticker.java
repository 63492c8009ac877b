package id.pasarrusun.kernel.log;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/// Runs every [Job] over and over, each for itself.
final class Ticker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final List<Job> jobs;
    private final Duration runMax;
    private volatile Disposable.Composite running = Disposables.composite();
    private volatile boolean started;

    Ticker(List<Job> jobs, Duration runMax) {
        this.jobs = List.copyOf(jobs);
        this.runMax = runMax;
    }

    @Override
    public void start() {
        running = Disposables.composite();
        jobs.forEach(
                job -> running.add(once(job).delayElement(job.every()).repeat().subscribe()));
        started = true;
    }

    private Mono<Boolean> once(Job job) {
        return Mono.defer(job.run())
                .timeout(runMax)
                .doOnError(error -> LOG.warn("{} failed and runs again in {}", job.name(), job.every(), error))
                .onErrorComplete()
                .thenReturn(true);
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
