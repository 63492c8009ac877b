package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.account.AccountId;
import id.pasarrusun.storefront.account.Seal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a browser holds between the two steps of signing in, marked with the shop's seal: it ties the second step to
/// the browser that did the first.
sealed interface Ticket {

    /// A code was sent to a phone.
    record PhoneTicket(UUID code) implements Ticket {}

    /// The password of an officer was right.
    record StaffTicket(AccountId account, Instant until) implements Ticket {}

    String PURPOSE = "ticket";

    default String sealed(Seal seal) {
        String text = switch (this) {
            case PhoneTicket phone -> "p." + phone.code();
            case StaffTicket staff ->
                "s." + staff.account().value() + "." + staff.until().getEpochSecond();
        };
        return text + "." + seal.word(PURPOSE, text);
    }

    /// Empty for everything that this shop did not hand out.
    static Optional<Ticket> read(Seal seal, String word) {
        int end = word.lastIndexOf('.');
        return end > 0 && seal.holds(PURPOSE, word.substring(0, end), word.substring(end + 1))
                ? parse(word.substring(0, end).split("\\.", -1))
                : Optional.empty();
    }

    private static Optional<Ticket> parse(String[] parts) {
        try {
            UUID id = UUID.fromString(parts[1]);
            return Optional.of(
                    parts.length == 2
                            ? new PhoneTicket(id)
                            : new StaffTicket(new AccountId(id), Instant.ofEpochSecond(Long.parseLong(parts[2]))));
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
