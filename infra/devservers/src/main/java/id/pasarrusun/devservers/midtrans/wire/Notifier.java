package id.pasarrusun.devservers.midtrans.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Sends notifications as Midtrans does: in order for one payment, again when refused, and badly when told so.
///
/// Only the first attempt keeps its place in the order; a repeat may overtake or be overtaken.
public final class Notifier implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration SHUFFLE_WINDOW = Duration.ofMillis(400);
    private static final int REDIRECTS_MAX = 5;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final List<Duration> retryPauses;
    private final Faults faults;
    private final RequestLog log;
    private final StandInClock clock;
    private final Map<String, Deque<Letter>> waiting = new HashMap<>();
    private final List<Letter> shuffled = new ArrayList<>();
    private final AtomicInteger era = new AtomicInteger();
    private volatile boolean closed;

    public Notifier(List<Duration> retryPauses, Faults faults, RequestLog log, StandInClock clock) {
        this.retryPauses = List.copyOf(retryPauses);
        this.faults = faults;
        this.log = log;
        this.clock = clock;
    }

    /// Takes a message into the queue of its subject and returns at once.
    public void send(Message message) {
        if (closed || faults.drops()) {
            return;
        }
        Letter letter = new Letter(message, era.get());
        for (int copy = faults.copies(); copy > 0; copy--) {
            if (faults.shuffles()) {
                holdBack(letter);
            } else {
                enqueue(letter);
            }
        }
    }

    /// Lets go of everything that has not arrived yet: it is neither sent nor logged any more.
    public void forget() {
        synchronized (era) {
            era.incrementAndGet();
        }
    }

    private boolean isForgotten(Letter letter) {
        return closed || letter.era() != era.get();
    }

    private void holdBack(Letter letter) {
        synchronized (shuffled) {
            shuffled.add(letter);
            if (shuffled.size() == 1) {
                Thread.startVirtualThread(this::releaseReversed);
            }
        }
    }

    /// Newest first is the worst order there is, and a test can count on it.
    private void releaseReversed() {
        pause(SHUFFLE_WINDOW);
        List<Letter> released;
        synchronized (shuffled) {
            released = new ArrayList<>(shuffled);
            shuffled.clear();
        }
        Collections.reverse(released);
        released.forEach(this::enqueue);
    }

    private void enqueue(Letter letter) {
        String subject = letter.message().subject();
        synchronized (waiting) {
            Deque<Letter> queue = waiting.get(subject);
            if (queue == null) {
                queue = new ArrayDeque<>();
                waiting.put(subject, queue);
                Thread.startVirtualThread(() -> drain(subject));
            }
            queue.addLast(letter);
        }
    }

    private void drain(String subject) {
        Optional<Letter> next = take(subject);
        while (next.isPresent() && !closed) {
            pause(Duration.ofMillis(faults.delayMillis()));
            Letter letter = next.get();
            int retries = isForgotten(letter)
                    ? 0
                    : retriesAfter(post(letter, letter.message().to(), REDIRECTS_MAX));
            if (retries > 0) {
                Thread.startVirtualThread(() -> repeat(letter, retries));
            }
            next = take(subject);
        }
    }

    private Optional<Letter> take(String subject) {
        synchronized (waiting) {
            Deque<Letter> queue = waiting.get(subject);
            if (queue == null || queue.isEmpty()) {
                waiting.remove(subject);
                return Optional.empty();
            }
            return Optional.of(queue.removeFirst());
        }
    }

    private void repeat(Letter letter, int retries) {
        int left = retries;
        for (int attempt = 0; attempt < left && !closed && !retryPauses.isEmpty(); attempt++) {
            pause(retryPauses.get(Math.min(attempt, retryPauses.size() - 1)));
            if (isForgotten(letter)) {
                return;
            }
            int allowed = retriesAfter(post(letter, letter.message().to(), REDIRECTS_MAX));
            left = Math.min(left, allowed);
        }
    }

    /// How often Midtrans tries again after an answer; 0 stands for no answer at all.
    static int retriesAfter(int status) {
        return switch (status) {
            case 301, 302, 303 -> 0;
            case 400, 404 -> 2;
            case 500 -> 1;
            case 503 -> 4;
            default -> status >= 200 && status < 300 ? 0 : 5;
        };
    }

    private int post(Letter letter, URI to, int redirectsLeft) {
        Message message = letter.message();
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Veritrans")
                .POST(HttpRequest.BodyPublishers.ofString(message.body()));
        message.headers().forEach(request::header);
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            note(letter, to, response.statusCode(), response.body());
            boolean sameAgain = response.statusCode() == 307 || response.statusCode() == 308;
            Optional<String> place = response.headers().firstValue("Location");
            return sameAgain && place.isPresent() && redirectsLeft > 0
                    ? post(letter, to.resolve(place.get()), redirectsLeft - 1)
                    : response.statusCode();
        } catch (IOException e) {
            note(letter, to, 0, String.valueOf(e));
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 200;
        }
    }

    private void note(Letter letter, URI to, int status, String response) {
        Message message = letter.message();
        var entry = new RequestLog.Entry(
                clock.instant(),
                "out",
                "POST",
                to.getPath(),
                status,
                new LinkedHashMap<>(message.headers()),
                message.body(),
                response);
        // with the era held still: what is logged now is cleared, what comes later is forgotten
        synchronized (era) {
            if (!isForgotten(letter)) {
                log.add(entry);
            }
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        client.shutdownNow();
    }

    /// A message on its way.
    ///
    /// @param era how often everything had been forgotten when it was sent
    private record Letter(Message message, int era) {}

    /// One notification: whom it is for, what it is about, its exact body, and the headers that sign it.
    public record Message(URI to, String subject, String body, Map<String, String> headers) {}
}
