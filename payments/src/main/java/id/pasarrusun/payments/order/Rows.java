package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// Reads columns that are never null.
final class Rows {

    private Rows() {}

    static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }

    static UUID uuid(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, UUID.class), column);
    }

    static Instant instant(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Instant.class), column);
    }

    static Rupiah rupiah(Readable row, String column) {
        return Rupiah.of(Objects.requireNonNull(row.get(column, Long.class), column));
    }
}
