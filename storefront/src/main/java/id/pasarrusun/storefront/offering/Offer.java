package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.studio.Numbers;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one piece costs and how many there are, as their maker types it. On the page of a listing the fields of each
/// variant carry its id, for all of them travel in one form.
final class Offer {

    private static final String PRICE = "price";
    private static final String STOCK = "stock";
    private static final String ORDER = "order";

    private Offer() {}

    /// A price and a stock that she touched.
    ///
    /// @param stock null when she left it alone: pieces may have been sold since she opened the page
    record Change(VariantId variant, Rupiah price, @Nullable Integer stock) {}

    static Form check(Form form, long priceMax) {
        return check(form, "", priceMax);
    }

    /// With the fields of the variants that are in the form.
    static Form check(Form form, List<Variant> variants, long priceMax) {
        Form checked = form;
        for (Variant variant : offered(form, variants)) {
            checked = check(checked, of(variant), priceMax);
        }
        return checked;
    }

    private static Form check(Form form, String whose, long priceMax) {
        Form checked = form;
        if (price(form.value(PRICE + whose), priceMax).isEmpty()) {
            checked = checked.reject(PRICE + whose, "studio.fault.price");
        }
        if (stock(form.value(STOCK + whose)).isEmpty()) {
            checked = checked.reject(STOCK + whose, "studio.fault.stock");
        }
        return checked;
    }

    /// The form with what is kept wherever it says nothing of a variant.
    static Form fill(Form form, List<Variant> variants) {
        Form filled = form;
        for (Variant variant : variants) {
            String whose = of(variant);
            String price = Formats.number(variant.price().amount());
            String stock = String.valueOf(variant.available());
            String order = variant.supply().shelf().toOrder() ? "ya" : "";
            Map<String, String> kept = Map.of(PRICE, price, PRICE + "Seen", price, STOCK, stock, STOCK + "Seen", stock);
            filled = filled.values().containsKey(ORDER + "Seen" + whose)
                    ? filled
                    : filled.with(ORDER + whose, order).with(ORDER + "Seen" + whose, order);
            for (Map.Entry<String, String> field : kept.entrySet()) {
                String name = field.getKey() + whose;
                filled = form.values().containsKey(name) ? filled : filled.with(name, field.getValue());
            }
        }
        return filled;
    }

    /// What she touched in a form that holds.
    static List<Change> changes(Form form, List<Variant> variants, long priceMax) {
        return offered(form, variants).stream()
                .filter(variant -> isTouched(form, PRICE, variant) || isTouched(form, STOCK, variant))
                .map(variant -> change(form, variant, priceMax))
                .toList();
    }

    /// The variants that are made to order from now on, or no longer; a box that is not ticked is not sent.
    static Map<VariantId, Boolean> switches(Form form, List<Variant> variants) {
        return variants.stream()
                .filter(variant -> form.values().containsKey(ORDER + "Seen" + of(variant)))
                .filter(variant -> isOn(form, "", variant) != isOn(form, "Seen", variant))
                .collect(Collectors.toMap(Variant::id, variant -> isOn(form, "", variant)));
    }

    private static boolean isOn(Form form, String suffix, Variant variant) {
        return !form.value(ORDER + suffix + of(variant)).isEmpty();
    }

    private static Change change(Form form, Variant variant, long priceMax) {
        OptionalLong price = price(form.value(PRICE + of(variant)), priceMax);
        boolean priced = isTouched(form, PRICE, variant);
        boolean stocked = isTouched(form, STOCK, variant);
        return new Change(
                variant.id(),
                priced ? Rupiah.of(price.orElseThrow()) : variant.price(),
                stocked ? stock(form.value(STOCK + of(variant))).orElseThrow() : null);
    }

    private static boolean isTouched(Form form, String what, Variant variant) {
        String whose = of(variant);
        OptionalLong typed = Numbers.read(form.value(what + whose));
        return !typed.equals(Numbers.read(form.value(what + "Seen" + whose)));
    }

    private static List<Variant> offered(Form form, List<Variant> variants) {
        return variants.stream()
                .filter(variant -> form.values().containsKey(PRICE + of(variant)))
                .toList();
    }

    private static String of(Variant variant) {
        return "-" + variant.id().value();
    }

    static OptionalLong price(String typed, long max) {
        OptionalLong price = Numbers.read(typed);
        return price.isPresent() && price.getAsLong() > 0 && price.getAsLong() <= max ? price : OptionalLong.empty();
    }

    static OptionalInt stock(String typed) {
        return Numbers.read(typed, 0, NewVariant.STOCK_MAX);
    }
}
