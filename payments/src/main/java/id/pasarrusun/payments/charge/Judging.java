package id.pasarrusun.payments.charge;

import id.pasarrusun.payments.charge.GatewayStatus.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// What the gateway's word makes of an attempt. It only ever goes forward: what is paid is never unpaid by a late or
/// repeated word, and a word that does not fit changes nothing but calls somebody. When money that was taken goes back,
/// the makers' part of it is held until an officer has decided; the shop does not yet take it out of its books.
///
/// @param now by the shop's clock
/// @param grace how long after the payer's time silence means that no money comes
/// @param giveUpAfter the same while the gateway still waits, or says what nobody understands
record Judging(Instant now, Duration grace, Duration giveUpAfter) {

    private static final String CURRENCY = "IDR";
    private static final String SUSPECTED = "the gateway suspects fraud and waits for us";
    private static final String REFUNDED = "refunded before we saw it paid";
    private static final String CHARGED_BACK = "charged back before we saw it paid";
    private static final Change STAYS = new Change.Stays();

    Change judge(Charge charge, GatewayStatus status) {
        return mismatch(charge, status).map(why -> unlike(charge, why)).orElseGet(() -> switch (charge) {
            case Charge.Open open -> whileOpen(open, status);
            case Charge.Denied denied -> afterwards(denied, status);
            case Charge.Expired expired -> afterwards(expired, status);
            case Charge.Paid paid -> whilePaid(paid, status);
            case Charge.Refunded refunded -> STAYS;
        });
    }

    private Change whileOpen(Charge.Open open, GatewayStatus status) {
        return switch (status) {
            case GatewayStatus.Absent() -> isOver(open, grace) ? expired(open) : STAYS;
            case GatewayStatus.Pending(Seen seen) -> isOver(open, giveUpAfter) ? expired(open) : STAYS;
            case GatewayStatus.Settled(Seen seen) -> paid(open, seen);
            case GatewayStatus.Denied(Seen seen) -> new Change.Moves(new Charge.Denied(open.terms(), now));
            case GatewayStatus.Cancelled(Seen seen) -> new Change.Moves(new Charge.Denied(open.terms(), now));
            case GatewayStatus.Expired(Seen seen) -> expired(open);
            case GatewayStatus.Challenged(Seen seen) -> stuck(open, SUSPECTED);
            case GatewayStatus.Refunded refunded -> stuck(open, REFUNDED);
            case GatewayStatus.ChargedBack(Seen seen) -> stuck(open, CHARGED_BACK);
            case GatewayStatus.Strange(String what) -> stuck(open, what);
        };
    }

    /// Somebody must look, but the goods do not wait for ever until she does.
    private Change stuck(Charge.Open open, String why) {
        return isOver(open, giveUpAfter)
                ? new Change.MovesAndFlags(new Charge.Expired(open.terms(), now), why)
                : new Change.Flags(why);
    }

    /// A payer may try again on the page of an attempt that failed, and a bank may be late.
    private Change afterwards(Charge over, GatewayStatus status) {
        return switch (status) {
            case GatewayStatus.Settled(Seen seen) -> paid(over, seen);
            case GatewayStatus.Challenged(Seen seen) -> new Change.Flags(SUSPECTED);
            case GatewayStatus.Strange(String what) -> new Change.Flags(what);
            case GatewayStatus.Refunded refunded -> new Change.Flags(REFUNDED);
            case GatewayStatus.ChargedBack(Seen seen) -> new Change.Flags(CHARGED_BACK);
            case GatewayStatus.Absent() -> STAYS;
            case GatewayStatus.Pending(Seen seen) -> STAYS;
            case GatewayStatus.Denied(Seen seen) -> STAYS;
            case GatewayStatus.Cancelled(Seen seen) -> STAYS;
            case GatewayStatus.Expired(Seen seen) -> STAYS;
        };
    }

    private Change whilePaid(Charge.Paid paid, GatewayStatus status) {
        return switch (status) {
            case GatewayStatus.Absent() -> STAYS;
            case GatewayStatus.Pending(Seen seen) -> STAYS;
            case GatewayStatus.Settled(Seen seen) -> STAYS;
            case GatewayStatus.Expired(Seen seen) -> STAYS;
            case GatewayStatus.Denied(Seen seen) -> new Change.Disputes(paid, "the gateway took the settlement back");
            case GatewayStatus.Cancelled(Seen seen) -> new Change.Disputes(paid, "called off after it was paid");
            case GatewayStatus.Challenged(Seen seen) -> new Change.Flags("suspected of fraud after it was paid");
            case GatewayStatus.ChargedBack(Seen seen) ->
                new Change.Disputes(paid, "the payer's bank took the money back");
            case GatewayStatus.Refunded refunded -> refunded(paid, refunded);
            case GatewayStatus.Strange(String what) -> new Change.Flags(what);
        };
    }

    private Change refunded(Charge.Paid paid, GatewayStatus.Refunded refunded) {
        return refunded.refunded().isLessThan(paid.amount())
                ? new Change.Disputes(
                        paid, "refunded in part: " + refunded.refunded().amount())
                : new Change.Disputes(
                        new Charge.Refunded(paid.terms(), paid.method(), now), "refunded outside the shop");
    }

    private Change paid(Charge charge, Seen seen) {
        Instant at = Objects.requireNonNullElse(seen.at(), now);
        return new Change.Moves(new Charge.Paid(charge.terms(), seen.method(), at));
    }

    private Change expired(Charge charge) {
        return new Change.Moves(new Charge.Expired(charge.terms(), now));
    }

    private boolean isOver(Charge charge, Duration patience) {
        return now.isAfter(charge.until().plus(patience));
    }

    private Change unlike(Charge charge, String why) {
        return charge instanceof Charge.Open open ? stuck(open, why) : new Change.Flags(why);
    }

    /// The gateway's amount is compared with ours before anything else is believed.
    private static Optional<String> mismatch(Charge charge, GatewayStatus status) {
        return seen(status)
                .filter(seen -> !seen.amount().equals(charge.amount())
                        || !seen.currency().equals(CURRENCY))
                .map(seen -> "the gateway has " + seen.currency() + " "
                        + seen.amount().amount() + ", we have " + CURRENCY + " "
                        + charge.amount().amount());
    }

    private static Optional<Seen> seen(GatewayStatus status) {
        return switch (status) {
            case GatewayStatus.Absent() -> Optional.empty();
            case GatewayStatus.Strange(String what) -> Optional.empty();
            case GatewayStatus.Pending(Seen seen) -> Optional.of(seen);
            case GatewayStatus.Challenged(Seen seen) -> Optional.of(seen);
            case GatewayStatus.Settled(Seen seen) -> Optional.of(seen);
            case GatewayStatus.Denied(Seen seen) -> Optional.of(seen);
            case GatewayStatus.Expired(Seen seen) -> Optional.of(seen);
            case GatewayStatus.Cancelled(Seen seen) -> Optional.of(seen);
            case GatewayStatus.ChargedBack(Seen seen) -> Optional.of(seen);
            case GatewayStatus.Refunded refunded -> Optional.of(refunded.seen());
        };
    }
}
