package id.pasarrusun.payments.order;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who pays, and where word about the purchase reaches them.
///
/// @param phone E.164, such as `+6281200011122`
public record Payer(String name, String phone, @Nullable String email) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public Payer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A payer has a name");
        }
        if (!E164.matcher(phone).matches()) {
            throw new IllegalArgumentException("A phone number is written like +6281200011122");
        }
    }
}
