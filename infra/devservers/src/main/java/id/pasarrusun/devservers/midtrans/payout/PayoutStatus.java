package id.pasarrusun.devservers.midtrans.payout;

import java.util.Locale;

/// Where a payout stands, in Midtrans' own words.
public enum PayoutStatus {
    QUEUED,
    APPROVED,
    PROCESSED,
    COMPLETED,
    FAILED,
    REJECTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
