package id.pasarrusun.storefront.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between two cells. Where a comma divides whole from part, as in Indonesia, spreadsheets take the
/// semicolon.
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    /// The line by which Excel is told the separator, and which it does not show.
    private static final Pattern SAID = Pattern.compile("sep=(.)\\s*", Pattern.CASE_INSENSITIVE);

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /// As addresses name it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that is called so, or the semicolon, with which Indonesian spreadsheets open a table at once.
    public static Separator ofCode(String code) {
        return Arrays.stream(values())
                .filter(separator -> separator.code().equals(code))
                .findFirst()
                .orElse(SEMICOLON);
    }

    /// Whether the line is no row but names the separator.
    static boolean isSaid(String line) {
        return SAID.matcher(line).matches();
    }

    /// The one that `line` names, if it does.
    static Optional<Separator> said(String line) {
        Matcher said = SAID.matcher(line);
        return said.matches()
                ? Arrays.stream(values())
                        .filter(separator -> separator.sign == said.group(1).charAt(0))
                        .findFirst()
                : Optional.empty();
    }

    /// The one that stands most often in a line of names, outside of quotes.
    static Separator of(String header) {
        String bare = header.replaceAll("\"[^\"]*\"", "");
        return Arrays.stream(values())
                .max(Comparator.comparingLong(separator -> separator.in(bare)))
                .orElseThrow();
    }

    private long in(String line) {
        return line.chars().filter(character -> character == sign).count();
    }
}
