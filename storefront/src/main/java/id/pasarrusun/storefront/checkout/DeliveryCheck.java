package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.Address;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.delivery.Deliveries;
import id.pasarrusun.storefront.mail.PhoneNumber;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks at how one maker's goods shall reach the buyer, and says what that costs.
final class DeliveryCheck {

    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{4}");
    private static final Pattern NEIGHBOURHOOD = Pattern.compile("\\d{1,3}");
    private static final int NAME_MAX = 100;
    private static final int STREET_MAX = 200;
    private static final int LANDMARK_MAX = 120;

    private final Deliveries deliveries;
    private final Areas areas;

    DeliveryCheck(Deliveries deliveries, Areas areas) {
        this.deliveries = deliveries;
        this.areas = areas;
    }

    /// The delivery as it is to be placed; empty when there is a fault.
    Optional<Delivery> check(CheckoutOrder.Delivery asked, Cart.Group group, Faults faults) {
        String code = Faults.plain(asked.method());
        Optional<DeliveryMethod> method = Arrays.stream(DeliveryMethod.values())
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (method.isEmpty()) {
            faults.add("method", code.isEmpty() ? "method-missing" : "method-unknown");
            return Optional.empty();
        }
        return switch (method.get()) {
            case PICKUP -> pickup(Faults.plain(asked.pickupId()), group.maker(), faults);
            case COURIER -> courier(asked.address(), group, faults);
        };
    }

    private Optional<Delivery> pickup(String id, MakerCard maker, Faults faults) {
        Optional<Delivery> found = deliveries
                .place(maker, id)
                .map(place -> new Delivery(DeliveryMethod.PICKUP, Rupiah.ZERO, place.address(), null));
        if (found.isEmpty()) {
            faults.add("pickupId", "pickup-unknown");
        }
        return found;
    }

    private Optional<Delivery> courier(CheckoutOrder.@Nullable Address asked, Cart.Group group, Faults faults) {
        if (asked == null) {
            faults.add("address", "address-missing");
            return Optional.empty();
        }
        Faults under = faults.under("address");
        int before = faults.all().size();
        MakerCard maker = group.maker();
        Optional<Area> area = area(asked.kelurahanCode(), under);
        if (group.isNearby() && area.filter(to -> !deliveries.isNear(maker, to)).isPresent()) {
            faults.add("method", "too-far");
        }
        Address address = address(asked, under);
        return faults.all().size() == before
                ? area.map(to -> new Delivery(DeliveryMethod.COURIER, deliveries.courierFee(maker, to), null, address))
                : Optional.empty();
    }

    private Optional<Area> area(@Nullable String text, Faults faults) {
        String code = Faults.plain(text);
        Optional<Area> area = areas.find(code);
        if (area.isEmpty()) {
            faults.add("kelurahanCode", code.isEmpty() ? "area-missing" : "area-unknown");
        }
        return area;
    }

    private static Address address(CheckoutOrder.Address asked, Faults faults) {
        String phone = Faults.plain(asked.phone());
        Optional<PhoneNumber> parsed = PhoneNumber.parse(phone);
        if (parsed.isEmpty()) {
            faults.add("phone", phone.isEmpty() ? "phone-missing" : "phone-wrong");
        }
        String postcode = Faults.plain(asked.postcode());
        if (!POSTCODE.matcher(postcode).matches()) {
            faults.add("postcode", "postcode-wrong");
        }
        return new Address(
                required(asked.recipient(), "recipient", NAME_MAX, faults),
                parsed.map(PhoneNumber::value).orElse(""),
                Faults.plain(asked.kelurahanCode()),
                required(asked.street(), "street", STREET_MAX, faults),
                neighbourhood(asked.rt(), "rt", faults),
                neighbourhood(asked.rw(), "rw", faults),
                postcode,
                landmark(asked.landmark(), faults));
    }

    private static String required(@Nullable String text, String field, int lengthMax, Faults faults) {
        String value = Faults.plain(text);
        if (value.isEmpty()) {
            faults.add(field, field + "-missing");
        } else if (value.length() > lengthMax) {
            faults.add(field, "too-long");
        }
        return value;
    }

    private static @Nullable String neighbourhood(@Nullable String text, String field, Faults faults) {
        String value = Faults.plain(text);
        if (!value.isEmpty() && !NEIGHBOURHOOD.matcher(value).matches()) {
            faults.add(field, "rt-rw-wrong");
        }
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String landmark(@Nullable String text, Faults faults) {
        String value = Faults.plain(text);
        if (value.length() > LANDMARK_MAX) {
            faults.add("landmark", "too-long");
        }
        return value.isEmpty() ? null : value;
    }
}
