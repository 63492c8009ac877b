package id.pasarrusun.payments.payout;

import java.util.Locale;

/// How far a run is; how far its money is, its payouts tell.
public enum RunState {
    PROPOSED,
    RELEASED,
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
