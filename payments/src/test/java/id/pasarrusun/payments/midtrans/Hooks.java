package id.pasarrusun.payments.midtrans;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Stands where the shop's webhooks stand and hands on what comes, byte for byte.
final class Hooks implements AutoCloseable {

    private final HttpServer server;
    private final Notifications notifications;
    private final BlockingQueue<Receipt> receipts = new LinkedBlockingQueue<>();

    Hooks(Notifications notifications) throws IOException {
        this.notifications = notifications;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/payments", this::payment);
        server.createContext("/payouts", this::payout);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /// The next notification, when it is dealt with.
    Receipt next() throws InterruptedException {
        return Objects.requireNonNull(receipts.poll(5, TimeUnit.SECONDS), "a notification within five seconds");
    }

    private void payment(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] raw = exchange.getRequestBody().readAllBytes();
            done(exchange, notifications.payment(raw).block(Duration.ofSeconds(5)));
        }
    }

    private void payout(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] raw = exchange.getRequestBody().readAllBytes();
            String signature =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Iris-Signature"), "");
            done(exchange, notifications.payout(raw, signature).block(Duration.ofSeconds(5)));
        }
    }

    private void done(HttpExchange exchange, @Nullable Receipt receipt) throws IOException {
        receipts.add(Objects.requireNonNull(receipt));
        exchange.sendResponseHeaders(200, -1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
