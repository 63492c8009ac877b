package id.pasarrusun.payments.payout;

import java.util.regex.Pattern;

/// Where a payee is paid: an account at a bank, or a wallet.
///
/// @param bank as Midtrans writes it, such as `bri` or `gopay`
/// @param number digits only
/// @param holder the name that the bank knows
public record BankAccount(String bank, String number, String holder) {

    private static final Pattern BANK = Pattern.compile("[a-z][a-z0-9_]{1,19}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,20}");
    private static final int HOLDER_LENGTH_MAX = 100;
    private static final int SHOWN_DIGITS = 4;

    public BankAccount {
        if (!BANK.matcher(bank).matches()) {
            throw new IllegalArgumentException("A bank is written like bri");
        }
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("An account number has 6 to 20 digits");
        }
        if (holder.isBlank() || holder.length() > HOLDER_LENGTH_MAX) {
            throw new IllegalArgumentException("An account has a holder, named in 1 to 100 characters");
        }
    }

    /// The last four digits, enough to recognise it by.
    public String masked() {
        return "•••• " + number.substring(number.length() - SHOWN_DIGITS);
    }

    /// Never the whole number: this text may reach a log.
    @Override
    public String toString() {
        return bank + " " + masked();
    }
}
