package id.pasarrusun.payments.payout;

import java.util.Locale;

/// How far a payout is.
public enum PayoutState {
    /// Its money is set aside and waits for a second officer.
    PROPOSED,
    /// The run was withdrawn and the money is payable again.
    WITHDRAWN,
    /// A second officer agreed; the bank may have been asked or not.
    RELEASED,
    /// The bank knows of it and holds it until the approver's key agrees.
    QUEUED,
    /// The bank is at it.
    SUBMITTED,
    /// The payee has the money; the bank may still send it back.
    COMPLETED,
    /// The bank could not pay, or sent the money back; it is payable again.
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PayoutState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
