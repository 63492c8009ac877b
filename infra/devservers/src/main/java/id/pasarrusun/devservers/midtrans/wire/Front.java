package id.pasarrusun.devservers.midtrans.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Stands before the trees: reads a call, lets it go wrong if told so, writes the answer, and keeps a log of both.
public final class Front implements HttpHandler {
    private static final int BODY_BYTES_MAX = 1 << 20;
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Map<String, Tree> trees;
    private final Faults faults;
    private final RequestLog log;
    private final StandInClock clock;

    /// The trees by their path prefix; the first that fits answers, so the longer prefix comes first.
    public Front(Map<String, Tree> trees, Faults faults, RequestLog log, StandInClock clock) {
        this.trees = new LinkedHashMap<>(trees);
        this.faults = faults;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = read(exchange);
            if (call.path().startsWith("/_control")) {
                write(exchange, route(call));
                return;
            }
            Misdeed misdeed = isApi(call) ? faults.next() : Misdeed.NONE;
            Answer answer = answer(call, misdeed);
            boolean silent = misdeed == Misdeed.DISCONNECT || misdeed == Misdeed.DROP_AFTER;
            note(call, silent ? new Answer(0, "", Map.of()) : answer);
            if (isApi(call)) {
                sleep(Duration.ofMillis(faults.delayMillis()));
            }
            if (misdeed == Misdeed.TIMEOUT) {
                sleep(SILENCE);
            }
            if (!silent) {
                write(exchange, answer);
            }
        }
    }

    private Answer answer(Call call, Misdeed misdeed) {
        return switch (misdeed) {
            case NONE, DROP_AFTER, TIMEOUT -> route(call);
            case ERROR -> Answer.json(500, Json.object().put("message", "An unexpected error occurred"));
            case DISCONNECT -> new Answer(0, "", Map.of());
            case GARBAGE -> {
                Answer unused = route(call);
                yield Answer.html(unused.status() < 400 ? 200 : unused.status(), "<html><body>502</body></html>");
            }
            case STATUS -> {
                Answer real = route(call);
                int status = faults.takeNextStatus();
                Map<String, String> headers = status == 503 ? Map.of("Retry-After", "0") : Map.of();
                yield status == 0 ? real : new Answer(status, "{\"message\":\"told to\"}", headers);
            }
        };
    }

    private Answer route(Call call) {
        try {
            for (Map.Entry<String, Tree> tree : trees.entrySet()) {
                if (call.path().startsWith(tree.getKey())) {
                    return tree.getValue().answer(call);
                }
            }
            return Answer.saying(404, "message", "no Route matched with those values");
        } catch (RuntimeException e) {
            return Answer.saying(500, "message", String.valueOf(e));
        }
    }

    private static boolean isApi(Call call) {
        return !call.path().startsWith("/snap/v3/") && !call.path().equals("/");
    }

    private static Call read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        byte[] body = exchange.getRequestBody().readNBytes(BODY_BYTES_MAX);
        return new Call(
                exchange.getRequestMethod(),
                Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/"),
                Call.fields(query),
                headers,
                new String(body, UTF_8));
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(UTF_8);
        if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private void note(Call call, Answer answer) {
        log.add(new RequestLog.Entry(
                clock.instant(),
                "in",
                call.method(),
                call.path(),
                answer.status(),
                call.headers(),
                call.body(),
                answer.headers().getOrDefault("Content-Type", "").startsWith("text/html") ? "" : answer.body()));
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
