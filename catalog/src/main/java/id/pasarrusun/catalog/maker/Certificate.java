package id.pasarrusun.catalog.maker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a training ended with. It opens its craft to a maker until it is revoked, and stays on record after.
///
/// @param revoked null while it holds
public record Certificate(
        UUID id,
        MakerId maker,
        Training training,
        String instructor,
        LocalDate issuedOn,
        @Nullable Revocation revoked) {

    public static final int REASON_MAX = 500;

    public boolean holds() {
        return revoked == null;
    }

    /// When, by whom and why it was taken away.
    public record Revocation(Instant at, String by, String reason) {

        public Revocation {
            if (reason.isBlank() || reason.length() > REASON_MAX) {
                throw new IllegalArgumentException("A reason has 1 to " + REASON_MAX + " characters");
            }
        }
    }

    /// What an officer writes on a new one.
    ///
    /// @param number as the paper says; empty lets the shop choose one
    public record Issue(Craft craft, String batch, String instructor, LocalDate issuedOn, String number) {

        public static final int BATCH_MAX = 40;
        public static final int INSTRUCTOR_MAX = 60;
        public static final int NUMBER_MAX = 40;

        public Issue {
            if (batch.isBlank() || batch.length() > BATCH_MAX || instructor.length() > INSTRUCTOR_MAX) {
                throw new IllegalArgumentException("A certificate names a batch, and an instructor shortly");
            }
            if (!number.matches("[A-Z0-9-]{0," + NUMBER_MAX + "}")) {
                throw new IllegalArgumentException("A certificate's number is of capitals, digits and dashes");
            }
        }
    }

    /// What came of issuing one.
    public sealed interface Issued {

        record Done(Certificate certificate) implements Issued {}

        /// She holds one of that craft, which opens it already.
        record Held() implements Issued {}

        /// Another certificate has that number.
        record NumberTaken() implements Issued {}
    }
}
