package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.storefront.page.Form;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What one piece costs and how many there are, as their maker types it.
final class Offer {

    private Offer() {}

    static Form check(Form form, long priceMax) {
        Form checked = form;
        if (price(form.value("price"), priceMax).isEmpty()) {
            checked = checked.reject("price", "studio.fault.price");
        }
        if (stock(form.value("stock")).isEmpty()) {
            checked = checked.reject("stock", "studio.fault.stock");
        }
        return checked;
    }

    static OptionalLong price(String typed, long max) {
        OptionalLong price = Numbers.read(typed);
        return price.isPresent() && price.getAsLong() > 0 && price.getAsLong() <= max ? price : OptionalLong.empty();
    }

    static OptionalInt stock(String typed) {
        return Numbers.read(typed, 0, NewVariant.STOCK_MAX);
    }
}
