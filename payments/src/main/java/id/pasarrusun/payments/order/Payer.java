package id.pasarrusun.payments.order;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who pays, where word about the purchase reaches them, and in which language.
///
/// @param phone E.164, such as `+6281200011122`
/// @param language in which they buy, and read
public record Payer(String name, String phone, @Nullable String email, Locale language) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public Payer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A payer has a name");
        }
        if (!E164.matcher(phone).matches()) {
            throw new IllegalArgumentException("A phone number is written like +6281200011122");
        }
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("A payer reads some language");
        }
    }
}
