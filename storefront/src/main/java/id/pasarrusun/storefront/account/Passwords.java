package id.pasarrusun.storefront.account;

import id.pasarrusun.kernel.failure.Unavailable;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// Hashes passwords with Argon2id (19 MiB, two passes). A hash is meant to be dear, so few are made at once.
public final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final Duration FOREVER = Duration.ofDays(36_500);

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Scheduler scheduler;
    private final Mono<String> nobodys;

    Passwords(Scheduler scheduler) {
        this.scheduler = scheduler;
        this.nobodys =
                hash("nobody has this password").cache(made -> FOREVER, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    Mono<String> hash(String password) {
        return aside(Mono.fromCallable(() -> encoder.encode(password)));
    }

    public Mono<Boolean> matches(String password, String hash) {
        return aside(Mono.fromCallable(() -> encoder.matches(password, hash)));
    }

    /// Takes as long as a real comparison, so that time does not tell which addresses are known.
    public Mono<Boolean> matchesNobody(String password) {
        return nobodys.flatMap(hash -> matches(password, hash)).thenReturn(false);
    }

    private <T> Mono<T> aside(Mono<T> work) {
        return work.subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, error -> new Unavailable("The password queue", error));
    }
}
