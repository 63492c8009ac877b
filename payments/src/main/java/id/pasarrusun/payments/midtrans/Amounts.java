package id.pasarrusun.payments.midtrans;

import id.pasarrusun.kernel.money.Rupiah;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Amounts as Midtrans writes them: `"87500.00"`, whole rupiah with decimals that are always zero.
final class Amounts {

    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,15})(?:\\.0{1,2})?");

    private Amounts() {}

    static Optional<Rupiah> read(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() ? Optional.of(Rupiah.of(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    static String write(Rupiah amount) {
        return amount.amount() + ".00";
    }
}
