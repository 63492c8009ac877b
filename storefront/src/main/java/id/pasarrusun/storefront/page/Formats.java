package id.pasarrusun.storefront.page;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.kernel.time.Jakarta;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Amounts, dates and numbers as people in Jakarta write them.
public final class Formats {

    private static final DateTimeFormatter DATE = formatter("d MMMM yyyy");
    private static final DateTimeFormatter DAY = formatter("EEEE, d MMMM");
    private static final DateTimeFormatter MOMENT = formatter("d MMM yyyy, HH.mm 'WIB'");

    private Formats() {}

    /// `Rp10.000`
    public static String rupiah(Rupiah amount) {
        return rupiah(amount.amount());
    }

    public static String rupiah(long amount) {
        return "Rp" + number(amount);
    }

    /// `12.345`
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    /// `17 Agustus 2026`
    public static String date(Instant at, Language language) {
        return DATE.withLocale(language.locale()).format(at);
    }

    /// `17 Agustus 2026`
    public static String date(LocalDate day, Language language) {
        return DATE.withLocale(language.locale()).format(day);
    }

    /// `Senin, 17 Agustus`
    public static String day(LocalDate day, Language language) {
        return DAY.withLocale(language.locale()).format(day);
    }

    /// `Senin, 17 Agustus`
    public static String day(Instant at, Language language) {
        return DAY.withLocale(language.locale()).format(at);
    }

    /// `17 Agu 2026, 09.05 WIB`
    public static String moment(Instant at, Language language) {
        return MOMENT.withLocale(language.locale()).format(at);
    }

    /// `+6281234567890` as `0812-3456-7890`; anything else as it is.
    public static String phone(String international) {
        if (!international.matches("\\+62\\d{8,12}")) {
            return international;
        }
        String local = "0" + international.substring(3);
        return local.substring(0, 4) + "-" + local.substring(4, 8) + "-" + local.substring(8);
    }

    /// The beginning of a text, cut between words.
    public static String beginning(String text, int lengthMax) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= lengthMax) {
            return line;
        }
        int end = line.lastIndexOf(' ', lengthMax - 1);
        return line.substring(0, end > 0 ? end : lengthMax - 1) + "…";
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(Jakarta.ZONE);
    }
}
