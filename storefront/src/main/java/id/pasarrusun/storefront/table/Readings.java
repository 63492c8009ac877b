package id.pasarrusun.storefront.table;

import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.table.Reading.Doubt;
import id.pasarrusun.storefront.table.Reading.Doubtful;
import id.pasarrusun.storefront.table.Reading.Understood;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cells as Indonesians write them. What could mean two things is a doubt, never a guess.
public final class Readings {

    private static final Pattern CURRENCY = Pattern.compile("^(rp|idr)\\.?\\s*");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+([.,]\\d+)?e[+-]?\\d+");
    private static final Pattern SHORTENED = Pattern.compile("\\d+([.,]\\d+)?\\s*(k|rb|ribu|jt|juta)");

    /// `25000`, `25.000`, `25 000`, `25.000,00`, `25000,00`, `25000.00`, and commas where they cannot mean a part.
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}(,00?)?|\\d{4,12}\\.00?"
            + "|\\d{1,3}(\\.\\d{3}){1,3}(,00?)?|\\d{1,3}( \\d{3}){1,3}"
            + "|\\d{1,3}(,\\d{3}){2,3}(\\.00?)?|\\d{1,3},\\d{3}\\.00?");

    private static final Pattern PART = Pattern.compile("[.,]00?$");
    private static final Pattern TWO_MEANINGS = Pattern.compile("\\d{1,3},\\d{3}|\\d{1,3}\\.00?");
    private static final Pattern NUMERIC = Pattern.compile("\\d[\\d.,]*");

    private static final Pattern BY_YEAR = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern BY_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})[ -](\\p{L}{3,9})[ -](\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/. -](\\d{1,2}|\\p{L}{3,9})[/. -]\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final int MONTHS = 12;

    /// In Indonesian and as an English spreadsheet writes them, by their first letters.
    private static final List<List<String>> MONTH_NAMES = List.of(
            List.of("jan"),
            List.of("feb", "peb"),
            List.of("mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("agu", "agt", "ags", "aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov", "nop"),
            List.of("des", "dec"));

    private Readings() {}

    /// A whole number that is not below zero: pieces, days or rupiah.
    public static Reading<Long> whole(String cell) {
        String plain = cell.strip().toLowerCase(Locale.ROOT);
        String typed = CURRENCY.matcher(plain).replaceFirst("").replaceFirst(",-$", "");
        if (WHOLE.matcher(typed).matches()) {
            String digits = PART.matcher(typed).replaceFirst("").replaceAll("[ .,]", "");
            return new Understood<>(Long.parseLong(digits));
        }
        return new Doubtful<>(doubt(typed));
    }

    private static Doubt doubt(String typed) {
        if (SCIENTIFIC.matcher(typed).matches()) {
            return Doubt.SCIENTIFIC;
        }
        if (SHORTENED.matcher(typed).matches()) {
            return Doubt.SHORTENED;
        }
        if (TWO_MEANINGS.matcher(typed).matches()) {
            return Doubt.TWO_MEANINGS;
        }
        if (typed.startsWith("-") && NUMERIC.matcher(typed.substring(1).strip()).matches()) {
            return Doubt.NEGATIVE;
        }
        return NUMERIC.matcher(typed).matches() ? Doubt.FRACTION : Doubt.NOT_A_NUMBER;
    }

    /// A mobile number, also when the spreadsheet took its first zero.
    public static Reading<PhoneNumber> phone(String cell) {
        String typed = cell.strip().toLowerCase(Locale.ROOT);
        if (SCIENTIFIC.matcher(typed).matches()) {
            return new Doubtful<>(Doubt.SCIENTIFIC);
        }
        return PhoneNumber.parse(typed)
                .<Reading<PhoneNumber>>map(Understood::new)
                .orElseGet(() -> new Doubtful<>(Doubt.NOT_A_PHONE));
    }

    /// `24/11/2026`, `2026-11-24`, `24 November 2026`
    public static Reading<LocalDate> date(String cell) {
        String typed = cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher byYear = BY_YEAR.matcher(typed);
        if (byYear.matches()) {
            return date(number(byYear.group(1)), number(byYear.group(2)), number(byYear.group(3)));
        }
        Matcher byDay = BY_DAY.matcher(typed);
        if (byDay.matches()) {
            return date(number(byDay.group(3)), number(byDay.group(2)), number(byDay.group(1)));
        }
        Matcher inWords = IN_WORDS.matcher(typed);
        if (inWords.matches()) {
            return date(number(inWords.group(3)), month(inWords.group(2)), number(inWords.group(1)));
        }
        if (SERIAL.matcher(typed).matches()) {
            return new Doubtful<>(Doubt.SERIAL_DATE);
        }
        return new Doubtful<>(SHORT_YEAR.matcher(typed).matches() ? Doubt.SHORT_YEAR : Doubt.NOT_A_DATE);
    }

    private static Reading<LocalDate> date(int year, int month, int day) {
        if (month > MONTHS && day <= MONTHS) {
            return new Doubtful<>(Doubt.MONTH_FIRST);
        }
        try {
            return new Understood<>(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return new Doubtful<>(Doubt.NOT_A_DATE);
        }
    }

    /// Zero for a name that no month has.
    private static int month(String name) {
        return MONTH_NAMES.stream()
                        .filter(names -> names.stream().anyMatch(name::startsWith))
                        .findFirst()
                        .map(MONTH_NAMES::indexOf)
                        .orElse(-1)
                + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
