package id.pasarrusun.payments.payout;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Why a payout failed, as far as its payee must know: what there is to mend, and for whom.
public enum Mishap {
    /// The account does not exist, is blocked, belongs to somebody else or turned the money away: the payee must name
    /// another.
    ACCOUNT,
    /// The account may not receive so much: the payee must ask the bank.
    LIMIT,
    /// The bank had trouble: the next run tries again.
    BANK,
    /// Our own money at the bank did not suffice, or we asked wrongly: we must act.
    OURS,
    /// The bank does not say.
    UNKNOWN;

    private static final Set<String> ACCOUNT_CODES = Set.of("001", "002", "003", "012", "013", "017", "025", "026");
    private static final Set<String> LIMIT_CODES = Set.of("014", "015");
    private static final Set<String> BANK_CODES = Set.of("004", "005", "008", "018", "021", "022", "023", "024");
    private static final Set<String> OUR_CODES = Set.of("006", "007", "009", "010", "011", "016", "019", "020");

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Mishap of(@Nullable String errorCode) {
        if (errorCode == null) {
            return UNKNOWN;
        }
        if (ACCOUNT_CODES.contains(errorCode)) {
            return ACCOUNT;
        }
        if (LIMIT_CODES.contains(errorCode)) {
            return LIMIT;
        }
        if (BANK_CODES.contains(errorCode)) {
            return BANK;
        }
        return OUR_CODES.contains(errorCode) ? OURS : UNKNOWN;
    }
}
