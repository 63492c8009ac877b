package id.pasarrusun.payments.ledger;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One posting as it stands in the books.
///
/// @param id counts up, newest highest
/// @param reference why it was posted, such as `charge:…`
/// @param because the reason of a reversal
public record Entry(
        long id,
        String reference,
        Account from,
        Account to,
        Rupiah amount,
        @Nullable String because,
        Instant at) {}
