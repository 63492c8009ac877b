package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.Payer;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.mail.PhoneNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Looks through an order before anything is done for it.
final class OrderCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final int EMAIL_MAX = 254;
    private static final int NAME_MAX = 100;

    private final DeliveryCheck deliveries;

    OrderCheck(DeliveryCheck deliveries) {
        this.deliveries = deliveries;
    }

    /// What was found: everything that does not hold, and, when nothing was, what is to be placed.
    record Result(Faults faults, @Nullable Payer payer, Map<MakerId, Delivery> deliveries) {

        Result {
            deliveries = Map.copyOf(deliveries);
        }
    }

    Result check(CheckoutOrder order, Cart cart) {
        Faults faults = new Faults();
        String name = name(order.buyer().name(), faults);
        Optional<PhoneNumber> phone = phone(order.buyer().phone(), faults);
        String email = email(order.buyer().email(), faults);
        Map<MakerId, Delivery> chosen = deliveries(order, cart, faults);
        if (!order.acceptsTerms()) {
            faults.add("acceptTerms", "terms-open");
        }
        return faults.isEmpty()
                ? new Result(
                        faults,
                        new Payer(
                                name,
                                phone.orElseThrow().value(),
                                email.isEmpty() ? null : email,
                                order.language().locale()),
                        chosen)
                : new Result(faults, null, Map.of());
    }

    private static String name(@Nullable String text, Faults faults) {
        String name = Faults.plain(text);
        if (name.isEmpty()) {
            faults.add("buyer.name", "name-missing");
        } else if (name.length() > NAME_MAX) {
            faults.add("buyer.name", "too-long");
        }
        return name;
    }

    private static Optional<PhoneNumber> phone(@Nullable String text, Faults faults) {
        String phone = Faults.plain(text);
        Optional<PhoneNumber> parsed = PhoneNumber.parse(phone);
        if (parsed.isEmpty()) {
            faults.add("buyer.phone", phone.isEmpty() ? "phone-missing" : "phone-wrong");
        }
        return parsed;
    }

    private static String email(@Nullable String text, Faults faults) {
        String email = Faults.plain(text);
        if (!email.isEmpty()
                && (email.length() > EMAIL_MAX || !EMAIL.matcher(email).matches())) {
            faults.add("buyer.email", "email-wrong");
        }
        return email;
    }

    private Map<MakerId, Delivery> deliveries(CheckoutOrder order, Cart cart, Faults faults) {
        Map<MakerId, Delivery> chosen = new HashMap<>();
        for (Cart.Group group : cart.groups()) {
            int[] asked = IntStream.range(0, order.deliveries().size())
                    .filter(i -> group.maker()
                            .slug()
                            .equals(order.deliveries().get(i).makerSlug()))
                    .toArray();
            if (asked.length == 0) {
                faults.add("delivery", "delivery-missing", group.maker().name());
            } else if (asked.length > 1) {
                faults.add(at(asked[1]) + ".makerSlug", "delivery-twice");
            } else {
                deliveries
                        .check(order.deliveries().get(asked[0]), group, faults.under(at(asked[0])))
                        .ifPresent(delivery -> chosen.put(group.maker().id(), delivery));
            }
        }
        strangers(order, cart, faults);
        return chosen;
    }

    private static void strangers(CheckoutOrder order, Cart cart, Faults faults) {
        for (int i = 0; i < order.deliveries().size(); i++) {
            String slug = order.deliveries().get(i).makerSlug();
            if (cart.groups().stream().noneMatch(group -> group.maker().slug().equals(slug))) {
                faults.add(at(i) + ".makerSlug", "maker-not-in-cart");
            }
        }
    }

    private static String at(int index) {
        return "delivery[" + index + "]";
    }
}
