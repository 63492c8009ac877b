package id.pasarrusun.storefront.demo;

import java.util.Locale;

/// The four crafts that the programme teaches.
public enum DemoCraft {
    BATIK,
    RAJUT,
    ANYAMAN,
    BAKSO;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
