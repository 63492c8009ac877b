package id.pasarrusun.storefront.export;

import id.pasarrusun.catalog.maker.Craft;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a table of goods can be narrowed to.
///
/// @param crafts slugs of crafts
/// @param states codes of states; their words stand under `export.choice.…`
public record ExportChoices(List<String> crafts, List<String> states) {

    /// With the names that the catalogue has for them.
    static final Map<String, String> STATES = Map.of(
            "draf", "Draft",
            "dititip", "Offered",
            "periksa", "Submitted",
            "lolos", "Checked",
            "perbaiki", "Returned",
            "tolak", "Declined",
            "setuju", "Approved",
            "turun", "Withdrawn");

    private static final List<String> IN_ORDER =
            List.of("draf", "dititip", "periksa", "perbaiki", "lolos", "setuju", "tolak", "turun");

    public ExportChoices {
        crafts = List.copyOf(crafts);
        states = List.copyOf(states);
    }

    public static ExportChoices all() {
        return new ExportChoices(Stream.of(Craft.values()).map(Craft::slug).toList(), IN_ORDER);
    }
}
