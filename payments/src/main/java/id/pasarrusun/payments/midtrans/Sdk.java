package id.pasarrusun.payments.midtrans;

import com.midtrans.ConfigFactory;
import com.midtrans.httpclient.error.MidtransError;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// The one way to Midtrans' client library, which blocks: every call has a configuration of its own, one of a
/// few threads kept for it, and an end.
final class Sdk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sdk.class);
    private static final Duration SLACK = Duration.ofSeconds(1);
    private static final long IDLE_SECONDS = 60;

    private final MidtransSettings settings;
    private final Scheduler scheduler;

    Sdk(MidtransSettings settings) {
        this.settings = settings;
        this.scheduler = Schedulers.fromExecutorService(
                threads(settings.limits().workers(), settings.limits().queue()), "midtrans");
    }

    /// One call, on a thread that may block.
    @FunctionalInterface
    interface Call {
        @Nullable
        JSONObject run(ConfigFactory midtrans) throws MidtransError;
    }

    /// Speaks for the shop.
    Mono<Answer> payment(String name, Call call) {
        Duration read = settings.limits().read();
        return run(name, read, new CallConfig(settings, settings.serverKey(), read, null), call);
    }

    /// Speaks for whoever asks for payouts and looks after them.
    Mono<Answer> creator(String name, @Nullable String idempotencyKey, Call call) {
        return payout(name, settings.irisCreatorKey(), idempotencyKey, call);
    }

    /// Speaks for whoever agrees to payouts.
    Mono<Answer> approver(String name, Call call) {
        return payout(name, settings.irisApproverKey(), null, call);
    }

    private Mono<Answer> payout(String name, String key, @Nullable String idempotencyKey, Call call) {
        Duration read = settings.limits().payoutRead();
        return run(name, read, new CallConfig(settings, key, read, idempotencyKey), call);
    }

    private Mono<Answer> run(String name, Duration read, CallConfig config, Call call) {
        Duration limit = settings.limits().connect().plus(read).plus(SLACK);
        return Mono.fromCallable(() -> answer(call, config))
                .subscribeOn(scheduler)
                .timeout(limit, Mono.fromSupplier(() -> new Answer.Unknown("no answer within " + limit)))
                .onErrorResume(
                        RejectedExecutionException.class,
                        full -> Mono.just(new Answer.Unknown("too many calls wait already")))
                .doOnNext(answer -> shout(name, answer));
    }

    private static Answer answer(Call call, CallConfig config) {
        try {
            JSONObject body = call.run(new ConfigFactory(config));
            return body == null ? new Answer.Unreadable("an empty answer") : new Answer.Got(body);
        } catch (MidtransError error) {
            return Answers.of(error);
        } catch (RuntimeException error) {
            return Answers.of(error);
        }
    }

    private static void shout(String name, Answer answer) {
        switch (answer) {
            case Answer.Misconfigured(String reason) -> LOG.error("Midtrans {}: our key is refused, {}", name, reason);
            case Answer.Unreadable(String reason) -> LOG.warn("Midtrans {}: {}", name, reason);
            case Answer.Unknown(String reason) -> LOG.warn("Midtrans {}: {}", name, reason);
            case Answer.Rejected(int _, String reason) -> LOG.info("Midtrans {}: refused, {}", name, reason);
            case Answer.Got got -> LOG.trace("Midtrans {}: {}", name, got);
        }
    }

    private static ThreadPoolExecutor threads(int workers, int queue) {
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                workers, workers, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), work -> {
                    Thread thread = new Thread(work, "midtrans-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    @Override
    public void close() {
        scheduler.dispose();
    }
}
