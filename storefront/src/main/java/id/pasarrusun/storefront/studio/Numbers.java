package id.pasarrusun.storefront.studio;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Numbers as people type them: `25000`, `25.000`, `Rp 25.000` and `Rp25.000,00` are the same.
public final class Numbers {

    private static final Pattern CENTS = Pattern.compile(",(00?|-)$");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.]");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");

    private Numbers() {}

    public static OptionalLong read(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^rp\\.?", "");
        String digits = SEPARATORS
                .matcher(CENTS.matcher(plain.strip()).replaceFirst(""))
                .replaceAll("");
        return DIGITS.matcher(digits).matches() ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    /// Empty for what is no number from `min` to `max`.
    public static OptionalInt read(String typed, int min, int max) {
        OptionalLong number = read(typed);
        return number.isPresent() && number.getAsLong() >= min && number.getAsLong() <= max
                ? OptionalInt.of(Math.toIntExact(number.getAsLong()))
                : OptionalInt.empty();
    }
}
