package id.pasarrusun.catalog.maker;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The four crafts that the city trains, each under its own Indonesian name: wax-resist cloth, knitting, weaving and
/// meatballs.
public enum Craft {
    BATIK,
    RAJUT,
    ANYAMAN,
    BAKSO;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Craft> findBySlug(String slug) {
        return Stream.of(values()).filter(craft -> craft.slug().equals(slug)).findFirst();
    }

    /// @throws IllegalArgumentException when no craft is called so
    public static Craft ofSlug(String slug) {
        return findBySlug(slug).orElseThrow(() -> new IllegalArgumentException("There is no craft " + slug));
    }
}
