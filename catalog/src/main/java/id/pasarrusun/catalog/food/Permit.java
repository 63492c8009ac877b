package id.pasarrusun.catalog.food;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A paper that a maker sent, and what became of it.
public record Permit(NewPermit paper, Instant sentAt, PermitState state) {

    public PermitId id() {
        return paper.id();
    }

    public String number() {
        return paper.number();
    }

    public Paper kind() {
        return paper.paper();
    }

    /// Whether food may be sold under it on `day`.
    public boolean isValid(LocalDate day) {
        return state instanceof PermitState.Valid && !hasEnded(day);
    }

    public boolean hasEnded(LocalDate day) {
        LocalDate last = paper.expiresOn();
        return last != null && last.isBefore(day);
    }

    /// Whether it is, or may still become, valid.
    public boolean isInPlay(LocalDate day) {
        boolean standing = switch (state) {
            case PermitState.Pending _, PermitState.Valid _ -> true;
            case PermitState.Refused _, PermitState.Withdrawn _ -> false;
        };
        return standing && !hasEnded(day);
    }

    /// Days until it ends, none on its last one; nothing when it does not end.
    public OptionalLong daysLeft(LocalDate day) {
        @Nullable LocalDate last = paper.expiresOn();
        return last == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(day, last));
    }
}
