package id.pasarrusun.devservers.midtrans;

import id.pasarrusun.devservers.midtrans.payment.Payments;
import id.pasarrusun.devservers.midtrans.payout.PayoutBook;
import id.pasarrusun.devservers.midtrans.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Keeps the books in one file, so that a second start still knows yesterday's payments.
final class StateFile {
    private final Path file;
    private final Payments payments;
    private final PayoutBook payouts;
    private long kept;

    StateFile(Path directory, Payments payments, PayoutBook payouts) {
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

    /// Writes only when something changed; a reader never sees half a file.
    synchronized void keep() {
        long now = changes();
        if (now == kept) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling("midtrans.json.new");
            Json.MAPPER.writeValue(fresh, new Saved(payments.state(), payouts.state()));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            kept = now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long changes() {
        return payments.changes() + payouts.changes();
    }

    /// The whole file.
    record Saved(Payments.State payments, PayoutBook.State payouts) {}
}
