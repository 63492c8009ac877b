package id.pasarrusun.devservers.midtrans.payout;

import java.time.Instant;

/// Money on its way to one beneficiary; the error is empty unless it failed.
public record Payout(
        String reference,
        Beneficiary beneficiary,
        long amountRupiah,
        String notes,
        PayoutStatus status,
        Instant createdAt,
        Instant updatedAt,
        Failure failure) {

    Payout moved(PayoutStatus next, Failure why, Instant at) {
        return new Payout(reference, beneficiary, amountRupiah, notes, next, createdAt, at, why);
    }

    /// Whom the money is for.
    public record Beneficiary(String name, String account, String bank, String email) {}

    /// Why the bank did not take it.
    public record Failure(String code, String message) {
        static final Failure NONE = new Failure("", "");
        static final Failure BALANCE_TOO_LOW = new Failure("016", "Merchant balance is insufficient");
        static final Failure RETURNED = new Failure("004", "General error");

        public static Failure ofCode(String code) {
            return new Failure(
                    code,
                    switch (code) {
                        case "001" -> "Invalid beneficiary name";
                        case "002" -> "Invalid beneficiary account";
                        case "005" -> "Bank timeout";
                        case "012" -> "Beneficiary account is blocked";
                        case "014" -> "Monthly limit reached";
                        case "016" -> BALANCE_TOO_LOW.message();
                        default -> "General error";
                    });
        }
    }
}
