package id.pasarrusun.storefront.table;

import java.util.regex.Pattern;

/// Keeps what somebody typed from becoming a formula in the spreadsheet of whoever opens our table (OWASP: CSV
/// injection). Such a text gets an apostrophe before it, which spreadsheets take for "this is text"; what is read back
/// loses it again.
final class Formulas {

    /// With the wide forms of the signs, and behind blanks too, which some spreadsheets leave out.
    private static final String BEGINNING = "[\\t\\r\\n]|\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final Pattern DANGEROUS = Pattern.compile("'*(?:" + BEGINNING + ").*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+(?:" + BEGINNING + ").*", Pattern.DOTALL);

    private Formulas() {}

    static String guard(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /// Takes off what [#guard] put on, and nothing else.
    static String unguard(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
