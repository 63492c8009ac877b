package id.pasarrusun.storefront.table;

import java.util.Locale;

/// What a cell was understood to mean, or why it was not.
public sealed interface Reading<T> {

    record Understood<T>(T value) implements Reading<T> {}

    record Doubtful<T>(Doubt doubt) implements Reading<T> {}

    /// Why a cell could mean anything.
    enum Doubt {
        NOT_A_NUMBER,
        NEGATIVE,
        /// Half a piece, half a rupiah.
        FRACTION,
        /// `25,000`: twenty-five thousand to some, twenty-five to others.
        TWO_MEANINGS,
        /// `25rb`
        SHORTENED,
        /// `6,28E+12`: the spreadsheet has thrown the digits away.
        SCIENTIFIC,
        NOT_A_PHONE,
        NOT_A_DATE,
        /// `11/24/2026`
        MONTH_FIRST,
        /// `24/11/26`
        SHORT_YEAR,
        /// `46350`: a date as spreadsheets count it.
        SERIAL_DATE;

        /// The end of the key of its words.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
