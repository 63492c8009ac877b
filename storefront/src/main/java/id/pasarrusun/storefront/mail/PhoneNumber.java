package id.pasarrusun.storefront.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/// An Indonesian mobile number in E.164, `+628…`.
public record PhoneNumber(String value) {

    private static final Pattern MOBILE = Pattern.compile("\\+628\\d{7,11}");
    private static final Pattern FILLING = Pattern.compile("[\\s().-]");

    public PhoneNumber {
        if (!MOBILE.matcher(value).matches()) {
            throw new IllegalArgumentException("An Indonesian mobile number looks like +628…");
        }
    }

    /// Takes a number as people write it, `0812…`, `62812…` or `+62 812-…`; empty when it is no mobile number.
    public static Optional<PhoneNumber> parse(String text) {
        String digits = FILLING.matcher(text).replaceAll("");
        String international = digits.startsWith("0")
                ? "+62" + digits.substring(1)
                : digits.startsWith("62") ? "+" + digits : digits.startsWith("8") ? "+62" + digits : digits;
        return MOBILE.matcher(international).matches() ? Optional.of(new PhoneNumber(international)) : Optional.empty();
    }

    /// As people in Indonesia write it, `0812-3456-7890`.
    public String local() {
        return "0" + value.substring(3, 6) + "-" + value.substring(6, 10) + "-" + value.substring(10);
    }
}
