package id.pasarrusun.catalog.maker;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Where a maker is on her road: she applied or was invited → she prepares → her shop is open, or suspended for a time
/// → ended. Ended is for good, unless she is invited anew. A step that a state does not allow does not compile. No step
/// touches what she offers: what was approved before is what shows again after.
public sealed interface MakerState {

    /// Since when.
    Instant at();

    /// Who led her here.
    By by();

    /// She asked to sell here.
    record Applied(Instant at, By by) implements MakerState {
        public Preparing admit(By who, Instant when) {
            return new Preparing(when, who);
        }

        public Refused refuse(By who, Instant when, String reason) {
            return new Refused(when, who, reason);
        }
    }

    /// She was asked to sell here, and can say yes until a time.
    record Invited(Instant at, By by, Instant until) implements MakerState {

        public boolean isOver(Instant now) {
            return now.isAfter(until);
        }

        /// Nothing when she says it too late.
        public Optional<Preparing> accept(By who, Instant when) {
            return isOver(when) ? Optional.empty() : Optional.of(new Preparing(when, who));
        }

        public Invited again(By who, Instant when, Instant end) {
            return new Invited(when, who, end);
        }

        public Ended end(By who, Instant when, String reason) {
            return new Ended(when, who, reason);
        }
    }

    /// She gathers what her shop needs.
    record Preparing(Instant at, By by) implements MakerState {
        public Open open(By who, Instant when) {
            return new Open(when, who);
        }

        public Ended end(By who, Instant when, String reason) {
            return new Ended(when, who, reason);
        }
    }

    /// She may sell.
    record Open(Instant at, By by) implements MakerState {
        public Suspended suspend(By who, Instant when, String reason) {
            return new Suspended(when, who, reason);
        }

        public Ended end(By who, Instant when, String reason) {
            return new Ended(when, who, reason);
        }
    }

    /// She may not sell for now; the reason is for her.
    record Suspended(Instant at, By by, String reason) implements MakerState {

        public Suspended {
            MakerState.refuseBlank(reason);
        }

        public Open restore(By who, Instant when) {
            return new Open(when, who);
        }

        public Ended end(By who, Instant when, String why) {
            return new Ended(when, who, why);
        }
    }

    /// She sells here no longer.
    record Ended(Instant at, By by, String reason) implements MakerState {

        public Ended {
            MakerState.refuseBlank(reason);
        }

        public Invited invite(By who, Instant when, Instant end) {
            return new Invited(when, who, end);
        }
    }

    /// Her asking was turned down; the reason is for her.
    record Refused(Instant at, By by, String reason) implements MakerState {

        public Refused {
            MakerState.refuseBlank(reason);
        }

        public Applied apply(By who, Instant when) {
            return new Applied(when, who);
        }

        public Invited invite(By who, Instant when, Instant end) {
            return new Invited(when, who, end);
        }
    }

    /// Who takes a step: an officer, the maker herself, or the shop.
    ///
    /// @param id of the officer's account, or the maker's
    record By(UUID id, String name) {

        /// The shop by itself, as its settings say.
        public static final By SHOP = new By(new UUID(0, 0), "Pasar Rusun");
    }

    int REASON_MAX = 500;

    default Standing standing() {
        return switch (this) {
            case Applied _ -> Standing.APPLIED;
            case Invited _ -> Standing.INVITED;
            case Preparing _ -> Standing.PREPARING;
            case Open _ -> Standing.OPEN;
            case Suspended _ -> Standing.SUSPENDED;
            case Ended _ -> Standing.ENDED;
            case Refused _ -> Standing.REFUSED;
        };
    }

    /// Why, where a state has a reason.
    default Optional<String> why() {
        return switch (this) {
            case Suspended suspended -> Optional.of(suspended.reason());
            case Ended ended -> Optional.of(ended.reason());
            case Refused refused -> Optional.of(refused.reason());
            case Applied _, Invited _, Preparing _, Open _ -> Optional.empty();
        };
    }

    private static void refuseBlank(String reason) {
        if (reason.isBlank() || reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("A reason has 1 to " + REASON_MAX + " characters");
        }
    }
}
