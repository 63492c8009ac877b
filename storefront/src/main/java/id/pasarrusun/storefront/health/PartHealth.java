package id.pasarrusun.storefront.health;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import reactor.core.publisher.Mono;

/// Whether one part answers. While it does not, the shop serves all the same, only worse: [#DEGRADED].
final class PartHealth implements ReactiveHealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// Anybody may ask, and no part is to be asked as often as that.
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Mono<Health> health;

    /// @param answers true when the part answered; an error or silence means that it does not
    PartHealth(Mono<Boolean> answers) {
        this.health = answers.timeout(PATIENCE)
                .onErrorReturn(false)
                .map(PartHealth::of)
                .cache(REMEMBERED);
    }

    @Override
    public Mono<Health> health() {
        return health;
    }

    private static Health of(boolean answers) {
        return (answers ? Health.up() : Health.status(DEGRADED)).build();
    }
}
