package id.pasarrusun.storefront.sheet;

import static id.pasarrusun.storefront.export.ProductColumns.CRAFT;
import static id.pasarrusun.storefront.export.ProductColumns.DAYS;
import static id.pasarrusun.storefront.export.ProductColumns.DESCRIPTION;
import static id.pasarrusun.storefront.export.ProductColumns.ENGLISH_DESCRIPTION;
import static id.pasarrusun.storefront.export.ProductColumns.ENGLISH_NAME;
import static id.pasarrusun.storefront.export.ProductColumns.NAME;
import static id.pasarrusun.storefront.export.ProductColumns.PRICE;
import static id.pasarrusun.storefront.export.ProductColumns.STOCK;

import id.pasarrusun.catalog.attribute.AttributeKind;
import id.pasarrusun.catalog.attribute.CraftAttribute;
import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.export.ProductColumns;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.table.Reading;
import id.pasarrusun.storefront.table.Readings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one row says of one thing for sale, and all that is wrong with it.
final class ProductRow {

    private static final int DAYS_AT_FIRST = 3;
    private static final String ONLY_VARIANT = "Satuan";

    private final Line line;
    private final long priceMax;
    private final List<Fault> faults = new ArrayList<>();
    private final @Nullable Craft craft;
    private final long price;
    private final long stock;
    private final long days;
    private final List<Attribute> attributes;

    ProductRow(Line line, long priceMax) {
        this.line = line;
        this.priceMax = priceMax;
        if (line.isTooLong()) {
            faults.add(
                    Fault.ofRow("too-long", String.valueOf(line.names().cells().size())));
        }
        text(NAME, true, ListingContent.NAME_MAX);
        this.craft = craft();
        text(DESCRIPTION, false, ListingContent.DESCRIPTION_MAX);
        this.price = price();
        this.stock = number(STOCK, 0, NewVariant.STOCK_MAX);
        this.days = line.has(DAYS) ? number(DAYS, 0, ListingContent.PROMISED_DAYS_MAX) : DAYS_AT_FIRST;
        this.attributes = attributes();
        text(ENGLISH_NAME, false, ListingContent.NAME_MAX);
        text(ENGLISH_DESCRIPTION, false, ListingContent.DESCRIPTION_MAX);
    }

    Line line() {
        return line;
    }

    /// What is wrong with the cells themselves, in the order of the columns.
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    @Nullable
    Craft craftOrNone() {
        return craft;
    }

    String name() {
        return line.value(NAME);
    }

    /// Only without faults.
    ListingContent content(Craft known) {
        return new ListingContent(
                name(),
                known,
                line.value(DESCRIPTION),
                attributes,
                List.of(),
                Math.toIntExact(days),
                null,
                new Wording(line.value(ENGLISH_NAME), line.value(ENGLISH_DESCRIPTION)));
    }

    /// Only without faults.
    NewVariant variant() {
        return new NewVariant(ONLY_VARIANT, Rupiah.of(price), Math.toIntExact(stock));
    }

    /// @param maker her name, once it is known
    String title(String maker) {
        String first = name().isEmpty() ? "–" : name();
        String second = maker.isEmpty() ? "" : " · " + maker;
        return first + second + (price > 0 ? " · " + Formats.rupiah(price) : "");
    }

    private void text(String column, boolean needed, int most) {
        String value = line.value(column);
        if (needed && value.isEmpty()) {
            faults.add(Fault.ofCell(line, column, "empty"));
        }
        if (value.length() > most) {
            faults.add(Fault.ofCell(line, column, "long", Formats.number(value.length()), Formats.number(most)));
        }
    }

    private @Nullable Craft craft() {
        if (!line.has(CRAFT)) {
            faults.add(Fault.ofCell(line, CRAFT, "empty"));
            return null;
        }
        return craft(line, CRAFT, faults);
    }

    /// Null with a fault more when no craft is called so.
    static @Nullable Craft craft(Line line, String column, List<Fault> faults) {
        Craft found =
                Craft.findBySlug(line.value(column).toLowerCase(Locale.ROOT)).orElse(null);
        if (found == null) {
            String all = Arrays.stream(Craft.values()).map(Craft::slug).collect(Collectors.joining(", "));
            faults.add(Fault.ofCell(line, column, "craft", all));
        }
        return found;
    }

    private long price() {
        long read = number(PRICE, 1, priceMax);
        return Math.max(0, read);
    }

    private long number(String column, long least, long most) {
        if (!line.has(column)) {
            faults.add(Fault.ofCell(line, column, "empty"));
            return 0;
        }
        return switch (Readings.whole(line.value(column))) {
            case Reading.Understood<Long>(Long value) -> within(column, value, least, most);
            case Reading.Doubtful<Long>(Reading.Doubt doubt) -> {
                faults.add(Fault.of(line, column, doubt));
                yield 0;
            }
        };
    }

    private long within(String column, long value, long least, long most) {
        if (value < least || value > most) {
            faults.add(Fault.ofCell(line, column, "range", Formats.number(least), Formats.number(most)));
            return 0;
        }
        return value;
    }

    private List<Attribute> attributes() {
        if (craft == null) {
            return List.of();
        }
        ProductColumns.attributes().stream()
                .filter(key -> line.has(key) && CraftAttributes.find(craft, key).isEmpty())
                .forEach(key -> faults.add(Fault.ofCell(
                        line, key, "attribute", craft.slug(), String.join(", ", CraftAttributes.keys(craft)))));
        return CraftAttributes.of(craft).stream()
                .filter(asked -> line.has(asked.key()))
                .flatMap(asked -> attribute(asked).stream())
                .toList();
    }

    private Optional<Attribute> attribute(CraftAttribute asked) {
        Optional<String> read = asked.kind().read(line.value(asked.key()));
        if (read.isEmpty()) {
            faults.add(
                    switch (asked.kind()) {
                        case AttributeKind.Choice(List<String> options) ->
                            Fault.ofCell(line, asked.key(), "attribute-choice", String.join(", ", options));
                        case AttributeKind.Measure(List<String> units) ->
                            Fault.ofCell(line, asked.key(), "attribute-measure", String.join(", ", units));
                        case AttributeKind.Words _ ->
                            Fault.ofCell(line, asked.key(), "attribute-words", String.valueOf(Attribute.VALUE_MAX));
                    });
        }
        return read.map(value -> new Attribute(asked.key(), value));
    }
}
