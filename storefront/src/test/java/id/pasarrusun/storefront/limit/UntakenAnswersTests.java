package id.pasarrusun.storefront.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/// A server with little patience, whose one answer is far more than a system holds by itself.
class UntakenAnswersTests {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int WHOLE = 4_194_304;
    private static final int GULP = 65_536;
    /// So that all is taken in more than three seconds.
    private static final Duration REST = Duration.ofMillis(50);

    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final DisposableServer server = new UntakenAnswers(new AnswerSettings(SHORT))
            .apply(HttpServer.create().host("127.0.0.1").port(0))
            .doOnConnection(caller -> caller.channel().closeFuture().addListener(_ -> closed.complete(null)))
            .handle((_, answer) -> answer.sendByteArray(Mono.just(new byte[WHOLE])))
            .bindNow();

    @AfterEach
    void shuts() {
        server.disposeNow();
    }

    @Test
    void areGivenUpWithTheirConnection() throws IOException {
        try (Socket idler = asks("keep-alive")) {
            assertThat(closed).succeedsWithin(PATIENCE);

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> idler.getInputStream().readAllBytes());
        }
    }

    @Test
    void areGivenWholeToWhoeverTakesThemSlowly() throws IOException {
        try (Socket phone = asks("close")) {
            InputStream answer = phone.getInputStream();

            Mono<Integer> taken = Flux.interval(REST, Schedulers.boundedElastic())
                    .onBackpressureDrop()
                    .map(_ -> gulp(answer))
                    .takeUntil(bytes -> bytes < GULP)
                    .reduce(0, Integer::sum);

            assertThat(taken.block(PATIENCE)).isGreaterThan(WHOLE);
        }
    }

    @Test
    void leaveAConnectionAloneThatWaitsForItsNextQuestion() throws IOException {
        try (Socket phone = asks("keep-alive")) {
            phone.getInputStream().skipNBytes(WHOLE);

            Mono.delay(SHORT.multipliedBy(4)).block();

            assertThat(closed).isNotDone();
        }
    }

    @Test
    void haveThreeMinutesUnlessToldOtherwise() {
        AnswerSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.answers", AnswerSettings.class);

        assertThat(settings).isEqualTo(new AnswerSettings(Duration.ofMinutes(3)));
    }

    /// @return how many bytes it was
    private static int gulp(InputStream answer) {
        try {
            return answer.readNBytes(GULP).length;
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /// Asks, and then takes nothing by itself.
    private Socket asks(String afterwards) throws IOException {
        Socket socket = new Socket(server.host(), server.port());
        socket.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: pasar\r\nConnection: %s\r\n\r\n"
                        .formatted(afterwards)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
