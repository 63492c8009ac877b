package id.pasarrusun.storefront.permits;

import id.pasarrusun.catalog.food.Permit;
import id.pasarrusun.catalog.food.PermitState;
import id.pasarrusun.kernel.time.Jakarta;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One paper in ready strings.
///
/// @param maker whose it is; empty where she reads it herself
/// @param state key of the words for how it stands
/// @param style of the badge that says so
/// @param last the last day on which it holds; null when it has none
/// @param left key of the words for the days that are left, when there are few
/// @param reason why it does not hold, in an officer's words
/// @param waits whether an officer has not looked at it
public record PermitLine(
        UUID id,
        String kind,
        String number,
        String issuer,
        String scope,
        String maker,
        String state,
        String style,
        Instant issued,
        @Nullable Instant last,
        @Nullable String left,
        long days,
        @Nullable String reason,
        boolean photo,
        boolean waits,
        boolean valid,
        Instant sentAt) {

    private static final int SOON_DAYS = 60;

    static PermitLine of(Permit permit, String maker, LocalDate today) {
        boolean ended = permit.hasEnded(today);
        OptionalLong days = permit.daysLeft(today);
        boolean soon = permit.isValid(today) && days.isPresent() && days.getAsLong() <= SOON_DAYS;
        return new PermitLine(
                permit.id().value(),
                permit.kind().code(),
                permit.number(),
                permit.paper().issuer(),
                permit.paper().scope(),
                maker,
                "permits.state."
                        + (ended && isValid(permit)
                                ? "ended"
                                : permit.state().code().toLowerCase(java.util.Locale.ROOT)),
                permit.isValid(today) ? "siap" : "",
                start(permit.paper().issuedOn()),
                permit.paper().expiresOn() == null ? null : start(permit.paper().expiresOn()),
                soon ? (days.getAsLong() == 0 ? "permits.left.today" : "permits.left") : null,
                days.orElse(0),
                reason(permit.state()),
                permit.paper().image() != null,
                permit.state() instanceof PermitState.Pending,
                isValid(permit),
                permit.sentAt());
    }

    private static boolean isValid(Permit permit) {
        return permit.state() instanceof PermitState.Valid;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Jakarta.ZONE).toInstant();
    }

    private static @Nullable String reason(PermitState state) {
        return switch (state) {
            case PermitState.Pending _, PermitState.Valid _ -> null;
            case PermitState.Refused refused -> refused.reason();
            case PermitState.Withdrawn withdrawn -> withdrawn.reason();
        };
    }
}
