package id.pasarrusun.payments.midtrans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.pasarrusun.payments.midtrans.MidtransSettings.Limits;
import id.pasarrusun.payments.payout.Disburser.DisbursementStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The real client library against a server that says what it is told to say.
class SdkIntegrationTests {

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String body = "{}";
    private final CountDownLatch silence = new CountDownLatch(1);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.createContext("/v2/silence/status", exchange -> {
            try {
                silence.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.incrementAndGet();
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @AfterEach
    void stop() {
        silence.countDown();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"status_code\":\"200\"}                                 | Got",
                "200 | {\"status_code\":\"406\",\"status_message\":\"taken\"}    | Rejected",
                "200 | {\"status_code\":406}                                     | Unreadable",
                "200 | {\"status_code\":\"407\"}                                 | Got",
                "407 | {\"status_code\":\"407\"}                                 | Unknown",
                "200 | {\"status_code\":\"202\",\"transaction_status\":\"deny\"} | Got",
                "401 | {\"error_messages\":[\"Access denied\"]}                  | Misconfigured",
                "401 | HTTP Basic: Access denied                                 | Misconfigured",
                "400 | {\"error_messages\":[\"order_id is required\"]}           | Rejected",
                "202 | {\"status\":\"ok\"}                                       | Got",
                "429 | {\"error_message\":\"slow down\"}                         | Unknown",
                "500 | {\"error_messages\":[\"Sorry\"]}                          | Unknown",
                "503 | busy                                                      | Unknown",
                "200 | {\"status_code\":\"500\"}                                 | Unknown",
                "200 | {\"status_code\":\"900\"}                                 | Unknown",
                "200 | <html>                                                    | Unreadable",
                "200 | ''                                                        | Unreadable",
                "200 | {\"status_code\":\"abc\"}                                 | Unreadable"
            })
    void everyAnswerIsAnOutcome(int code, String text, String expected) {
        status = code;
        body = text;

        assertThat(ask(SettingsWorld.at(here()), "order").getClass().getSimpleName())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error_message\":\"An error\",\"errors\":\"text\"}                  | 400: text",
                "{\"error_message\":\"An error\",\"errors\":[\"one\",\"two\"]}         | 400: one; two",
                "{\"error_message\":\"An error\",\"errors\":[[\"one\"],[\"two\"]]}     | 400: one; two",
                "{\"error_message\":\"An error\",\"errors\":{\"account\":[\"none\"]}}  | 400: none",
                "{\"error_message\":\"An error\"}                                      | 400: An error",
                "plain                                                                 | 400: plain"
            })
    void findsTheWordsInEveryShapeOfAnError(String text, String expected) {
        status = 400;
        body = text;

        assertThat(ask(SettingsWorld.at(here()), "order")).isEqualTo(new Answer.Rejected(400, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Sedang dirawat</html>", ""})
    void anAnswerThatNobodyCanReadIsNoSilence(String text) {
        body = text;

        try (Sdk sdk = new Sdk(SettingsWorld.at(here()))) {
            assertThat(new IrisDisburser(sdk).status("ref1").block(Duration.ofSeconds(10)))
                    .isInstanceOf(DisbursementStatus.Strange.class);
        }
    }

    @Test
    void nobodyThereIsUnknown() {
        assertThat(ask(SettingsWorld.at(URI.create("http://127.0.0.1:1")), "order"))
                .isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void silenceIsUnknownWithinTheLimit() {
        Limits limits = new Limits(Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofMillis(200), 1, 8);

        Answer answer = ask(SettingsWorld.at(here(), limits), "silence");

        assertThat(answer).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void callsBeyondTheQueueAreTurnedAway() {
        Limits limits = new Limits(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofMillis(500), 2, 2);
        try (Sdk sdk = new Sdk(SettingsWorld.at(here(), limits))) {
            List<Answer> answers = Objects.requireNonNull(Flux.range(0, 10)
                    .flatMap(i -> ask(sdk, "silence"), 10)
                    .collectList()
                    .block(Duration.ofSeconds(10)));

            assertThat(answers).hasSize(10).allMatch(Answer.Unknown.class::isInstance);
            assertThat(answers)
                    .filteredOn(answer -> answer.toString().contains("too many"))
                    .hasSize(6);
        }
    }

    private static Answer ask(MidtransSettings settings, String orderId) {
        try (Sdk sdk = new Sdk(settings)) {
            return Objects.requireNonNull(ask(sdk, orderId).block(Duration.ofSeconds(10)));
        }
    }

    private static Mono<Answer> ask(Sdk sdk, String orderId) {
        return sdk.payment("status", midtrans -> midtrans.getCoreApi().checkTransaction(orderId));
    }

    private URI here() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
