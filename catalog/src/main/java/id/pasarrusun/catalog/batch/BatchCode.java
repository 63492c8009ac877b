package id.pasarrusun.catalog.batch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The codes of batches: what it is, the day, and a letter that counts, read out over the phone without a slip.
final class BatchCode {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int LETTERS = 26;

    private BatchCode() {}

    /// @param before how many batches of that day there are already
    static String of(LocalDate madeOn, long before) {
        return "BKS-" + DAY.format(madeOn) + "-" + letters(before);
    }

    /// A to Z, then AA, AB and so on.
    private static String letters(long number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
