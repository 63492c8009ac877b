package id.pasarrusun.devservers.outbox;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The last letters that the shop sent; older ones are forgotten, and all of them at its end.
public final class Outbox {
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private final int lettersMax;
    private final InstantSource clock;
    private final Deque<Message> newestFirst = new ArrayDeque<>();

    public Outbox(int lettersMax, InstantSource clock) {
        this.lettersMax = lettersMax;
        this.clock = clock;
    }

    void keep(String channel, String to, @Nullable String subject, String text) {
        Message message = new Message(channel, recipient(to), subject, text, clock.instant());
        synchronized (newestFirst) {
            newestFirst.addFirst(message);
            if (newestFirst.size() > lettersMax) {
                newestFirst.removeLast();
            }
        }
    }

    /// The letters to one recipient, newest first.
    ///
    /// @param recipient an e-mail address, or a phone number as `08…`, `62…` or `+62…`
    public List<Message> to(String recipient) {
        String wanted = recipient(recipient);
        synchronized (newestFirst) {
            return newestFirst.stream()
                    .filter(message -> message.to().equals(wanted))
                    .toList();
        }
    }

    private static String recipient(String written) {
        if (written.contains("@")) {
            return written.strip().toLowerCase(Locale.ROOT);
        }
        String digits = NO_DIGIT.matcher(written).replaceAll("");
        return digits.startsWith("0") ? "+62" + digits.substring(1) : "+" + digits;
    }
}
