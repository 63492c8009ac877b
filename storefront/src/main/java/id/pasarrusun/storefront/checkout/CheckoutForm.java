package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.checkout.CheckoutOrder.Address;
import id.pasarrusun.storefront.checkout.CheckoutOrder.Buyer;
import id.pasarrusun.storefront.checkout.CheckoutOrder.Delivery;
import id.pasarrusun.storefront.checkout.CheckoutOrder.Seen;
import id.pasarrusun.storefront.page.FieldFault;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The form of the checkout page: one address for all couriers, and the buyer is who receives.
///
/// @param area what the name of the kelurahan was taken for
record CheckoutForm(Form fields, AreaGuess area) {

    static final String METHOD = "method.";
    static final String SEEN = "seen.";
    static final String BY = "by.";
    private static final Pattern OF_DELIVERY = Pattern.compile("delivery\\[(\\d+)]\\.(?:address\\.)?(\\w+)");
    private static final Pattern PRICE = Pattern.compile("\\d{1,12}");

    /// @param language of the page
    CheckoutOrder order(Cart cart, Language language) {
        Buyer buyer = new Buyer(fields.value("name"), fields.value("phone"), fields.value("email"));
        List<Delivery> deliveries = cart.groups().stream()
                .map(group -> delivery(group.maker().slug()))
                .toList();
        return new CheckoutOrder(
                cart.id(), buyer, deliveries, !fields.value("terms").isEmpty(), seen(cart), language);
    }

    String method(String makerSlug) {
        return fields.value(METHOD + makerSlug);
    }

    @Nullable
    Area found() {
        return area instanceof AreaGuess.One(Area one) ? one : null;
    }

    /// The same form with what does not hold beside its fields.
    Form rejected(Cart cart, List<FieldFault> faults) {
        Form form = fields;
        for (FieldFault fault : faults) {
            form = form.reject(field(fault.field(), cart), "checkout.fault." + code(fault));
        }
        return form;
    }

    private String code(FieldFault fault) {
        return fault.code().equals("area-unknown") && area instanceof AreaGuess.Several ? "area-several" : fault.code();
    }

    private static String field(String path, Cart cart) {
        Matcher delivery = OF_DELIVERY.matcher(path);
        if (delivery.matches()) {
            String maker = cart.groups()
                    .get(Integer.parseInt(delivery.group(1)))
                    .maker()
                    .slug();
            return switch (delivery.group(2)) {
                case "method", "pickupId", "makerSlug" -> METHOD + maker;
                case "kelurahanCode", "postcode" -> "kelurahan";
                case "recipient" -> "name";
                default -> delivery.group(2);
            };
        }
        return path.equals("acceptTerms") ? "terms" : path.replace("buyer.", "");
    }

    private Delivery delivery(String makerSlug) {
        String method = method(makerSlug);
        boolean courier = method.equals(DeliveryMethod.COURIER.code());
        return new Delivery(makerSlug, method, courier ? address() : null, null);
    }

    private Address address() {
        Area to = found();
        return new Address(
                fields.value("name"),
                fields.value("phone"),
                to == null ? fields.value("kelurahan") : to.code(),
                fields.value("street"),
                fields.value("rt"),
                fields.value("rw"),
                to == null ? "10000" : to.postcode(),
                fields.value("landmark"));
    }

    private Map<VariantId, Seen> seen(Cart cart) {
        Map<VariantId, Seen> seen = new HashMap<>();
        for (Cart.Line line : cart.lines()) {
            String price = fields.value(SEEN + line.variant().value());
            if (PRICE.matcher(price).matches()) {
                seen.put(line.variant(), new Seen(Rupiah.of(Long.parseLong(price)), by(line)));
            }
        }
        return seen;
    }

    /// A form that says nothing of it was made by a program that goes by the cart.
    private @Nullable LocalDate by(Cart.Line line) {
        String field = BY + line.variant().value();
        if (!fields.values().containsKey(field)) {
            return line.seenBy();
        }
        try {
            return LocalDate.parse(fields.value(field));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
