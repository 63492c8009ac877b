package id.pasarrusun.catalog.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How an attribute is answered, what it is found by, and what is no answer.
public sealed interface AttributeKind {

    /// What was typed, as it is kept; empty when it is no answer to this.
    Optional<String> read(String typed);

    /// What was kept, as it is asked for again.
    default String asked(String kept) {
        return switch (this) {
            case Choice _, Words _ -> kept;
            case Measure(var units) ->
                kept.endsWith(" " + units.getFirst())
                        ? kept.substring(0, kept.length() - units.getFirst().length() - 1)
                        : kept;
        };
    }

    /// The values by which something that says `kept` is found.
    List<String> foundBy(String kept);

    /// One of several.
    ///
    /// @param options slugs, in the order in which they are offered
    record Choice(List<String> options) implements AttributeKind {

        public Choice {
            options = List.copyOf(options);
            if (options.size() < 2 || Set.copyOf(options).size() < options.size()) {
                throw new IllegalArgumentException("There is nothing to choose in " + options);
            }
            options.forEach(AttributeKind::checkSlug);
        }

        @Override
        public Optional<String> read(String typed) {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            return Optional.of(wanted).filter(options::contains);
        }

        @Override
        public List<String> foundBy(String kept) {
            return read(kept).stream().toList();
        }
    }

    /// Her own words; those among them that are known are what it is found by, so that "bambu apus, rotan" is both
    /// bamboo and rattan.
    ///
    /// @param known lower case; the longer ones count before the shorter ones that stand in them
    record Words(List<String> known) implements AttributeKind {

        private static final int LENGTH_MAX = 200;

        public Words {
            known = List.copyOf(known);
            known.forEach(word -> checkSlug(word.replace(' ', '-')));
        }

        @Override
        public Optional<String> read(String typed) {
            String said = typed.strip();
            return said.isEmpty() || said.length() > LENGTH_MAX ? Optional.empty() : Optional.of(said);
        }

        @Override
        public List<String> foundBy(String kept) {
            String left = " " + kept.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ";
            List<String> found = new ArrayList<>();
            List<String> longest = known.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            for (String word : longest) {
                String without = left.replace(" " + word + " ", " | ");
                if (!without.equals(left)) {
                    found.add(slug(word));
                }
                left = without;
            }
            return found;
        }
    }

    /// A number with its unit.
    ///
    /// @param units the first is meant when none is written
    record Measure(List<String> units) implements AttributeKind {

        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,2})?)\\s*(\\p{L}*)");

        public Measure {
            units = List.copyOf(units);
            if (units.isEmpty()) {
                throw new IllegalArgumentException("A measure has a unit");
            }
        }

        @Override
        public Optional<String> read(String typed) {
            Matcher written = WRITTEN.matcher(typed.strip().toLowerCase(Locale.ROOT));
            if (!written.matches() || written.group(1).matches("[0.,]+")) {
                return Optional.empty();
            }
            String unit = written.group(2).isEmpty() ? units.getFirst() : written.group(2);
            String number = written.group(1).replace('.', ',');
            return units.contains(unit) ? Optional.of(number + " " + unit) : Optional.empty();
        }

        @Override
        public List<String> foundBy(String kept) {
            return List.of();
        }
    }

    /// The values by which anything can be found, in the order in which they are offered.
    default List<String> values() {
        return switch (this) {
            case Choice(var options) -> options;
            case Words(var known) -> known.stream().map(AttributeKind::slug).toList();
            case Measure _ -> List.of();
        };
    }

    private static String slug(String word) {
        return word.replace(' ', '-');
    }

    private static void checkSlug(String word) {
        if (!word.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A value to choose by is written small and with hyphens, not " + word);
        }
    }
}
