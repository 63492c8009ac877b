package id.pasarrusun.devservers.midtrans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.json.JSONObject;

/// Stands where the shop's webhooks would, keeps what comes, and answers as it was told.
final class HookReceiver implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile int status = 200;

    HookReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            String signature =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Iris-Signature"), "");
            String agent =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("User-Agent"), "");
            received.add(new Received(exchange.getRequestURI().getPath(), body, signature, agent));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    void answersWith(int chosen) {
        status = chosen;
    }

    Received next() throws InterruptedException {
        Received next = received.poll(4, TimeUnit.SECONDS);
        assertThat(next).as("a notification within four seconds").isNotNull();
        return Objects.requireNonNull(next);
    }

    void hasNothingMore() throws InterruptedException {
        assertThat(received.poll(250, TimeUnit.MILLISECONDS))
                .as("a further notification")
                .isNull();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// One notification as it arrived.
    record Received(String path, String body, String irisSignature, String userAgent) {
        JSONObject json() {
            return new JSONObject(body);
        }

        String status() {
            return json().has("transaction_status")
                    ? json().getString("transaction_status")
                    : json().getString("status");
        }
    }
}
