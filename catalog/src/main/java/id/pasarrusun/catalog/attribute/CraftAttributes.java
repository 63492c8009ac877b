package id.pasarrusun.catalog.attribute;

import id.pasarrusun.catalog.maker.Craft;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the things of each craft tell of themselves: data, read and checked once when the shop starts.
public final class CraftAttributes {

    private static final Map<Craft, List<CraftAttribute>> ALL = AttributeFile.ofTheShop();

    private CraftAttributes() {}

    /// In the order in which they are asked for and shown.
    public static List<CraftAttribute> of(Craft craft) {
        return ALL.getOrDefault(craft, List.of());
    }

    /// Their keys.
    public static List<String> keys(Craft craft) {
        return of(craft).stream().map(CraftAttribute::key).toList();
    }

    /// Those by which buyers choose.
    public static List<CraftAttribute> facets(Craft craft) {
        return of(craft).stream().filter(CraftAttribute::filterable).toList();
    }

    public static Optional<CraftAttribute> find(Craft craft, String key) {
        return of(craft).stream()
                .filter(attribute -> attribute.key().equals(key))
                .findFirst();
    }
}
