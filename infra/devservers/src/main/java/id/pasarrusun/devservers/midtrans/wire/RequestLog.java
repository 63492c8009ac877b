package id.pasarrusun.devservers.midtrans.wire;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// The last few thousand calls received and notifications sent, oldest first.
public final class RequestLog {
    private static final int ENTRIES_MAX = 5_000;

    private final Deque<Entry> entries = new ArrayDeque<>();

    public synchronized void add(Entry entry) {
        if (entries.size() == ENTRIES_MAX) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public synchronized void clear() {
        entries.clear();
    }

    /// One exchange; status 0 means that the connection ended without an answer.
    public record Entry(
            Instant at,
            String direction,
            String method,
            String path,
            int status,
            Map<String, String> requestHeaders,
            String requestBody,
            String responseBody) {}
}
