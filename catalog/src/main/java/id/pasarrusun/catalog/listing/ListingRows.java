package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.capacity.Supply;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.Shelf;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Between rows and the model: versions and their states lie as JSON, each state under the name of its record.
final class ListingRows {

    /// The variants of `l.id` with their free pieces, as one JSON array.
    static final String VARIANTS = """
        (select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'price', v.price, 'onHand', s.on_hand,
                           'held', s.held, 'toOrder', s.to_order)
                         order by v.position), '[]')::text
         from catalog.variant v join catalog.stock s on s.variant_id = v.id where v.listing_id = l.id) variants
        """;

    private static final TypeReference<List<VariantRow>> VARIANT_ROWS = new TypeReference<>() {};

    private final JsonMapper json;

    ListingRows(JsonMapper json) {
        this.json = json;
    }

    private record VariantRow(UUID id, String name, long price, int onHand, int held, boolean toOrder) {

        Variant variant() {
            return new Variant(new VariantId(id), name, new Rupiah(price), Supply.of(new Shelf(onHand, held, toOrder)));
        }
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    ListingContent content(Readable row) {
        return json.readValue(text(row, "content"), ListingContent.class);
    }

    List<Variant> variants(Readable row) {
        return json.readValue(text(row, "variants"), VARIANT_ROWS).stream()
                .map(VariantRow::variant)
                .toList();
    }

    ListingVersion version(Readable row) {
        return new ListingVersion(
                new ListingId(uuid(row, "listing_id")), integer(row, "number"), content(row), state(row));
    }

    StudioListing studio(Readable row) {
        return new StudioListing(
                new ListingId(uuid(row, "listing_id")),
                text(row, "slug"),
                new MakerId(uuid(row, "maker_id")),
                variants(row),
                version(row),
                row.get("approved_version", Integer.class),
                integer(row, "revision"));
    }

    static String name(VersionState state) {
        return state.getClass().getSimpleName();
    }

    VersionState state(Readable row) {
        String data = text(row, "state_data");
        String name = text(row, "state");
        return switch (name) {
            case "Draft" -> new VersionState.Draft();
            case "Offered" -> json.readValue(data, VersionState.Offered.class);
            case "Submitted" -> json.readValue(data, VersionState.Submitted.class);
            case "Returned" -> json.readValue(data, VersionState.Returned.class);
            case "Declined" -> json.readValue(data, VersionState.Declined.class);
            case "Checked" -> json.readValue(data, VersionState.Checked.class);
            case "Approved" -> json.readValue(data, VersionState.Approved.class);
            case "Withdrawn" -> json.readValue(data, VersionState.Withdrawn.class);
            default -> throw new IllegalStateException("No version is ever " + name);
        };
    }

    VersionState.Officer officer(String text) {
        return json.readValue(text, VersionState.Officer.class);
    }

    static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }

    static UUID uuid(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, UUID.class), column);
    }

    static int integer(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Integer.class), column);
    }
}
