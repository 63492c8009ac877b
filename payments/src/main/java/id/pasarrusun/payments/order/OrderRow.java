package id.pasarrusun.payments.order;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A new order as its table holds it.
record OrderRow(
        String number,
        int place,
        UUID payee,
        String payeeName,
        String method,
        @Nullable String pickup,
        @Nullable Address address,
        int promisedDays,
        @Nullable LocalDate readyBy,
        long goods,
        long fee,
        long total,
        long commission) {

    /// A new line as its table holds it.
    record Line(
            String order,
            int place,
            UUID item,
            String description,
            int quantity,
            long price,
            int basisPoints,
            long commission) {}
}
