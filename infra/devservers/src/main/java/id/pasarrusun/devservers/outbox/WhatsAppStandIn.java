package id.pasarrusun.devservers.outbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers as Meta's WhatsApp Cloud API does to somebody who sends a message, and puts it into the outbox.
public final class WhatsAppStandIn implements AutoCloseable {
    private static final int BODY_BYTES_MAX = 1 << 16;

    private final JsonMapper json = new JsonMapper();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Outbox outbox;

    private WhatsAppStandIn(HttpServer server, Outbox outbox) {
        this.server = server;
        this.outbox = outbox;
    }

    /// Starts one that answers when this returns.
    ///
    /// @param port 0 for a free one
    public static WhatsAppStandIn start(int port, Outbox outbox) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            WhatsAppStandIn standIn = new WhatsAppStandIn(HttpServer.create(address, 0), outbox);
            standIn.server.createContext("/", standIn::handle);
            standIn.server.setExecutor(standIn.executor);
            standIn.server.start();
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException("the WhatsApp stand-in cannot listen on port " + port, e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            byte[] body = json.writeValueAsBytes(reply.body());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(BODY_BYTES_MAX);
        String key = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        if (!key.startsWith("Bearer ") || key.equals("Bearer ")) {
            return Reply.refusal(401, 190, "Invalid OAuth access token");
        }
        if (!exchange.getRequestMethod().equals("POST")
                || !exchange.getRequestURI().getPath().endsWith("/messages")) {
            return Reply.refusal(404, 100, "Unsupported request");
        }
        try {
            return take(json.readTree(new String(body, StandardCharsets.UTF_8)));
        } catch (JacksonException _) {
            return Reply.refusal(400, 100, "Invalid parameter");
        }
    }

    private Reply take(JsonNode message) {
        String to = message.path("to").asString("");
        String text = text(message);
        if (to.isEmpty() || text.isEmpty()) {
            return Reply.refusal(400, 100, "Invalid parameter");
        }
        outbox.keep("whatsapp", to, null, text);
        return Reply.taken(to);
    }

    /// Free text as it is, of a template what it was filled with.
    private static String text(JsonNode message) {
        return message.path("type").asString("").equals("template")
                ? message.path("template")
                        .path("components")
                        .valueStream()
                        .flatMap(component -> component.path("parameters").valueStream())
                        .map(parameter -> parameter.path("text").asString(""))
                        .collect(Collectors.joining("\n"))
                : message.path("text").path("body").asString("");
    }

    /// What the shop's setting for the API's address takes.
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private record Reply(int status, Map<String, Object> body) {
        static Reply taken(String to) {
            return new Reply(
                    200,
                    Map.of(
                            "messaging_product",
                            "whatsapp",
                            "contacts",
                            List.of(Map.of("input", to, "wa_id", to)),
                            "messages",
                            List.of(Map.of("id", "wamid." + UUID.randomUUID()))));
        }

        static Reply refusal(int status, int code, String message) {
            return new Reply(
                    status, Map.of("error", Map.of("message", message, "type", "OAuthException", "code", code)));
        }
    }
}
