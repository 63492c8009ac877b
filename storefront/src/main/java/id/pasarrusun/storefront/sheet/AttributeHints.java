package id.pasarrusun.storefront.sheet;

import id.pasarrusun.catalog.attribute.AttributeKind;
import id.pasarrusun.catalog.attribute.CraftAttribute;
import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.maker.Craft;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What may be written in the column of an attribute, craft by craft, as the attributes themselves say:
/// `batik: tulis / cap`.
final class AttributeHints {

    private AttributeHints() {}

    static String of(String key) {
        return Arrays.stream(Craft.values())
                .flatMap(craft -> CraftAttributes.find(craft, key).stream().map(asked -> of(craft, asked)))
                .collect(Collectors.joining("; "));
    }

    private static String of(Craft craft, CraftAttribute asked) {
        String answers = switch (asked.kind()) {
            case AttributeKind.Choice(List<String> options) -> String.join(" / ", options);
            case AttributeKind.Measure(List<String> units) -> String.join(" / ", units);
            case AttributeKind.Words(List<String> known) -> known.isEmpty() ? "" : String.join(", ", known) + ", …";
        };
        return answers.isEmpty() ? craft.slug() : craft.slug() + ": " + answers;
    }
}
