package id.pasarrusun.devservers.midtrans.payment;

import static id.pasarrusun.devservers.midtrans.payment.Status.CANCEL;
import static id.pasarrusun.devservers.midtrans.payment.Status.CAPTURE;
import static id.pasarrusun.devservers.midtrans.payment.Status.CHARGEBACK;
import static id.pasarrusun.devservers.midtrans.payment.Status.DENY;
import static id.pasarrusun.devservers.midtrans.payment.Status.EXPIRE;
import static id.pasarrusun.devservers.midtrans.payment.Status.PARTIAL_REFUND;
import static id.pasarrusun.devservers.midtrans.payment.Status.PENDING;
import static id.pasarrusun.devservers.midtrans.payment.Status.SETTLEMENT;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can happen to a transaction, and from where.
public enum Move {
    /// The payer pays; an expired or cancelled one can still be paid, as at a bank that was told too late.
    PAY(SETTLEMENT),
    DENY_PAYER(DENY),
    EXPIRE_UNPAID(EXPIRE),
    CANCEL_UNSETTLED(CANCEL),
    /// A card payment that the fraud engine wants a person to look at.
    CHALLENGE(CAPTURE),
    APPROVE(CAPTURE),
    REFUSE(DENY),
    /// A captured card payment reaches the merchant the night after.
    SETTLE(SETTLEMENT),
    /// The bank takes a settlement back within minutes.
    REVERSE(DENY),
    CHARGE_BACK(CHARGEBACK);

    private final Status target;

    Move(Status target) {
        this.target = target;
    }

    /// The moves that the control tree offers, by the word in its path.
    public static Optional<Move> controlled(String word) {
        return switch (word) {
            case "deny" -> Optional.of(DENY_PAYER);
            case "expire" -> Optional.of(EXPIRE_UNPAID);
            case "cancel" -> Optional.of(CANCEL_UNSETTLED);
            case "chargeback" -> Optional.of(CHARGE_BACK);
            default ->
                Arrays.stream(values())
                        .filter(move -> move == PAY || move == CHALLENGE || move == REVERSE || move == SETTLE)
                        .filter(move -> move.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst();
        };
    }

    boolean allowedFrom(Transaction transaction) {
        Status from = transaction.status();
        return switch (this) {
            case PAY -> from == PENDING || from == EXPIRE || from == CANCEL;
            case DENY_PAYER, EXPIRE_UNPAID, CHALLENGE -> from == PENDING;
            case CANCEL_UNSETTLED -> from == PENDING || from == CAPTURE;
            case APPROVE, REFUSE -> transaction.isChallenged();
            case SETTLE -> from == CAPTURE && !transaction.isChallenged();
            case REVERSE -> from == SETTLEMENT;
            case CHARGE_BACK -> from == SETTLEMENT || from == CAPTURE || from == PARTIAL_REFUND;
        };
    }

    /// A paid card is captured first; everything else goes where the move says.
    Status target(Transaction transaction) {
        return this == PAY && transaction.method().isCard() ? CAPTURE : target;
    }

    String fraud(Transaction transaction) {
        return switch (this) {
            case CHALLENGE -> "challenge";
            case REFUSE -> "deny";
            case APPROVE, PAY -> "accept";
            default -> transaction.fraud();
        };
    }
}
