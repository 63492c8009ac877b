package id.pasarrusun.catalog.food;

import java.time.Instant;
import java.util.UUID;

/// What officers found about a paper: it waits → it is valid, and perhaps withdrawn later, or it is refused. That it
/// ended by its own date is no state: time alone says so.
public sealed interface PermitState {

    /// Nobody has looked at it yet.
    record Pending() implements PermitState {
        public Valid accept(Officer by, Instant at) {
            return new Valid(by, at);
        }

        public Refused refuse(Officer by, Instant at, String reason) {
            return new Refused(by, at, reason);
        }
    }

    /// Its number was looked up and is hers.
    record Valid(Officer by, Instant at) implements PermitState {
        public Withdrawn withdraw(Officer officer, Instant when, String reason) {
            return new Withdrawn(officer, when, reason);
        }
    }

    /// It does not hold; the reason is for the maker.
    record Refused(Officer by, Instant at, String reason) implements PermitState {
        public Refused {
            check(reason);
        }
    }

    /// It held, and does no more.
    record Withdrawn(Officer by, Instant at, String reason) implements PermitState {
        public Withdrawn {
            check(reason);
        }
    }

    /// Who looked.
    record Officer(UUID id, String name) {}

    int REASON_MAX = 500;

    /// As the table calls it.
    default String code() {
        return switch (this) {
            case Pending() -> "PENDING";
            case Valid _ -> "VALID";
            case Refused _ -> "REFUSED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }

    private static void check(String reason) {
        if (reason.isBlank() || reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("A reason has 1 to " + REASON_MAX + " characters");
        }
    }
}
