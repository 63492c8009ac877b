package id.pasarrusun.storefront.limit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.failure.Unavailable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class BodyLimitsTests {

    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final BodyLimits limits =
            new BodyLimits(new BodySettings(1, SILENCE, Duration.ofMinutes(1), Duration.ofMinutes(15)));

    @Test
    void givesUpOnABodyThatFallsSilent() {
        StepVerifier.withVirtualTime(() -> bounded(Flux.just(piece()).concatWith(Flux.never())))
                .expectNextCount(1)
                .thenAwait(SILENCE)
                .verifyErrorSatisfies(BodyLimitsTests::isTooSlow);
    }

    @Test
    void givesUpOnABodyThatDrips() {
        StepVerifier.withVirtualTime(
                        () -> bounded(Flux.interval(Duration.ofSeconds(10)).map(_ -> piece())))
                .expectSubscription()
                .thenAwait(Duration.ofMinutes(1))
                .thenConsumeWhile(_ -> true)
                .verifyErrorSatisfies(BodyLimitsTests::isTooSlow);
    }

    @Test
    void readsNoMoreAtOnceThanItMayAndTheNextWhenOneIsRead() {
        StepVerifier.create(bounded(Flux.never())).thenCancel().verify();
        var held = bounded(Flux.never()).subscribe();

        StepVerifier.create(bounded(Flux.just(piece()))).verifyError(Unavailable.class);
        held.dispose();

        StepVerifier.create(bounded(Flux.just(piece()))).expectNextCount(1).verifyComplete();
    }

    @Test
    void readsFourHundredAtOnceUnlessToldOtherwise() {
        BodySettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.bodies", BodySettings.class);

        assertThat(settings).isEqualTo(new BodySettings(400, SILENCE, Duration.ofMinutes(1), Duration.ofMinutes(15)));
    }

    private Flux<DataBuffer> bounded(Flux<DataBuffer> body) {
        AtomicReference<ServerHttpRequest> seen = new AtomicReference<>();
        limits.apply((request, response) -> {
                    seen.set(request);
                    return Mono.empty();
                })
                .handle(MockServerHttpRequest.post("/").body(body), new MockServerHttpResponse())
                .block();
        return seen.get().getBody();
    }

    private static DataBuffer piece() {
        return DefaultDataBufferFactory.sharedInstance.wrap(new byte[1]);
    }

    private static void isTooSlow(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        slow -> assertThat(slow.getStatusCode()).isEqualTo(HttpStatus.REQUEST_TIMEOUT));
    }
}
