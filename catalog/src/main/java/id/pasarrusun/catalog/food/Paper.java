package id.pasarrusun.catalog.food;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A kind of paper that lets food be sold.
public enum Paper {
    /// The city's permit for home industry, given through OSS: fifteen digits, the last two being the year of its end.
    SPP_IRT("(?:SPP-?IRT)?(?:P-?IRT)?(?:NO\\.?)?(\\d{13})-?(\\d{2})", "P-IRT %s-%s"),
    /// BPOM's number for food made in the country.
    BPOM_MD("(?:BPOM)?(?:RI)?(?:MD)?(\\d{12,16})", "MD %s"),
    /// The health office's certificate of hygiene; each office numbers as it likes.
    SLHS("([A-Z0-9][A-Z0-9./-]{3,39})", "%s"),
    /// BPJPH's number.
    HALAL("(?:HALAL)?(ID\\d{17,18})", "%s"),
    /// The same, of the one who grinds the meat.
    GRINDER("(?:HALAL)?(ID\\d{17,18})", "%s");

    private final Pattern typed;
    private final String form;

    Paper(String typed, String form) {
        this.typed = Pattern.compile(typed);
        this.form = form;
    }

    /// Reads a number as people copy it from a paper; empty when a paper of this kind has no such number.
    public Optional<String> read(String number) {
        Matcher matcher = typed.matcher(number.toUpperCase(Locale.ROOT).replaceAll("\\s+", ""));
        if (!matcher.matches() || number.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Object[] parts = new Object[matcher.groupCount()];
        for (int group = 1; group <= parts.length; group++) {
            parts[group - 1] = matcher.group(group);
        }
        return Optional.of(form.formatted(parts));
    }

    /// As addresses and words call it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Paper> findByCode(String code) {
        for (Paper paper : values()) {
            if (paper.code().equals(code)) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }
}
