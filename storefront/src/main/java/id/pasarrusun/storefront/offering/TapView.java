package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.studio.Numbers;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What can be tapped beside something that a maker offers: one piece more or less, another price.
///
/// @param name of the variant; empty when there is a single one
/// @param form its fields as they are kept, or as she typed them
/// @param undo what takes her last tap back; nothing when it was not here
public record TapView(
        UUID variant,
        String name,
        String price,
        int stock,
        Form form,
        @Nullable Undo undo) {

    private static final Pattern SHIFT = Pattern.compile("-?\\d{1,5}");

    /// @param price it had, as a number
    /// @param shift by how many pieces to step back
    public record Undo(String price, int shift) {}

    /// What the address says of the last tap.
    record Told(String variant, @Nullable Undo undo, String unread, String typed) {}

    static Told told(Map<String, String> asked) {
        OptionalLong price = Numbers.read(asked.getOrDefault("harga", ""));
        String shift = asked.getOrDefault("geser", "");
        Undo undo = price.isPresent() && SHIFT.matcher(shift).matches()
                ? new Undo(Formats.number(price.getAsLong()), -Integer.parseInt(shift))
                : null;
        return new Told(
                asked.getOrDefault("pada", ""), undo, asked.getOrDefault("salah", ""), asked.getOrDefault("ketik", ""));
    }

    static List<TapView> of(List<Variant> variants, Told told) {
        return variants.stream()
                .map(variant -> of(variant, variants.size() == 1 ? "" : variant.name(), told))
                .toList();
    }

    private static TapView of(Variant variant, String name, Told told) {
        boolean here = told.variant.equals(variant.id().value().toString());
        Rupiah price = variant.price();
        Form kept = Form.empty()
                .with("price", Formats.number(price.amount()))
                .with("stock", String.valueOf(variant.available()));
        return new TapView(
                variant.id().value(),
                name,
                Formats.rupiah(price),
                variant.available(),
                here ? typed(kept, told) : kept,
                here ? told.undo : null);
    }

    private static Form typed(Form kept, Told told) {
        return switch (told.unread) {
            case "price" -> kept.with("price", told.typed).reject("price", "studio.fault.price");
            case "stock" -> kept.with("stock", told.typed).reject("stock", "studio.fault.stock");
            default -> kept;
        };
    }
}
