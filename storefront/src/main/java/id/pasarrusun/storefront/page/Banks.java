package id.pasarrusun.storefront.page;

import java.util.Locale;
import java.util.Map;

/// Banks and wallets by the names that people know them by: proper names, the same in every language.
public final class Banks {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("btn", "BTN"),
            Map.entry("cimb", "CIMB Niaga"),
            Map.entry("dana", "DANA"),
            Map.entry("danamon", "Danamon"),
            Map.entry("dki", "Bank Jakarta"),
            Map.entry("gopay", "GoPay"),
            Map.entry("jago", "Bank Jago"),
            Map.entry("mandiri", "Mandiri"),
            Map.entry("permata", "Permata"),
            Map.entry("seabank", "SeaBank"));

    private Banks() {}

    /// @param code as payouts use it; one that has no name here is said in capitals, as most of them are
    public static String name(String code) {
        return NAMES.getOrDefault(code, code.toUpperCase(Locale.ROOT));
    }
}
