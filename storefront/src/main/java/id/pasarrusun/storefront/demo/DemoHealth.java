package id.pasarrusun.storefront.demo;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import reactor.core.publisher.Mono;

/// Keeps buyers out of a demo shop until its shelves are full.
final class DemoHealth implements ReactiveHealthIndicator {

    private final DemoLoading loading;

    DemoHealth(DemoLoading loading) {
        this.loading = loading;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromSupplier(() -> (loading.loaded() ? Health.up() : Health.outOfService()).build());
    }
}
