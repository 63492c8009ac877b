package id.pasarrusun.devservers.midtrans;

import id.pasarrusun.devservers.midtrans.payment.Payments;
import id.pasarrusun.devservers.midtrans.payout.PayoutBook;
import id.pasarrusun.devservers.midtrans.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Keeps the books in one file, so that a second start still knows yesterday's payments.
final class StateFile {
    private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);

    /// Under load the books grow, and writing them whole must not become the load.
    private static final int REST_FACTOR = 20;

    private final Path directory;
    private final Path file;
    private final Payments payments;
    private final PayoutBook payouts;
    private long kept;
    private volatile long restUntil = System.nanoTime();

    StateFile(Path directory, Payments payments, PayoutBook payouts) {
        this.directory = directory;
        this.file = directory.resolve("midtrans.json");
        this.payments = payments;
        this.payouts = payouts;
    }

    void load() {
        if (Files.exists(file)) {
            Saved saved = Json.MAPPER.readValue(file, Saved.class);
            payments.restore(saved.payments());
            payouts.restore(saved.payouts());
        }
        kept = changes();
    }

    /// Writes only when something changed, and seldom when writing is slow; a reader never sees half a file.
    void keep() {
        if (System.nanoTime() - restUntil >= 0) {
            write();
        }
    }

    /// Writes what is new, however long ago the last time was.
    synchronized void write() {
        long now = changes();
        if (now == kept) {
            return;
        }
        long begun = System.nanoTime();
        try {
            Files.createDirectories(directory);
            Path fresh = directory.resolve("midtrans.json.new");
            Json.MAPPER.writeValue(fresh, new Saved(payments.state(), payouts.state()));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            kept = now;
        } catch (IOException | JacksonException e) {
            LOG.warn("The payments of this run cannot be kept in {}", file, e);
        }
        long end = System.nanoTime();
        restUntil = end + REST_FACTOR * (end - begun);
    }

    private long changes() {
        return payments.changes() + payouts.changes();
    }

    /// The whole file.
    record Saved(Payments.State payments, PayoutBook.State payouts) {}
}
