package id.pasarrusun.payments.midtrans;

import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.payments.charge.OpenRequest;
import id.pasarrusun.payments.order.Payer;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What Snap is asked, in the maps that the client library wants. Which methods of payment are offered is left
/// to what is switched on at Midtrans.
final class SnapOrder {

    private static final int TEXT_LENGTH_MAX = 50;
    private static final int PERSON_LENGTH_MAX = 255;
    private static final long MINUTES_MIN = 5;
    private static final long PAGE_MINUTES_MAX = Duration.ofDays(7).toMinutes();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT).withZone(Jakarta.ZONE);

    private SnapOrder() {}

    static Map<String, Object> of(OpenRequest request) {
        long minutes =
                Math.max(Duration.between(request.from(), request.until()).toMinutes(), MINUTES_MIN);
        Map<String, Object> order = new LinkedHashMap<>();
        order.put(
                "transaction_details",
                Map.of(
                        "order_id", request.orderId(),
                        "gross_amount", request.amount().amount()));
        order.put("item_details", request.lines().stream().map(SnapOrder::item).toList());
        order.put("customer_details", customer(request.payer()));
        order.put("credit_card", Map.of("secure", true));
        order.put("callbacks", Map.of("finish", request.finish().toString()));
        order.put("expiry", Map.of("start_time", TIME.format(request.from()), "unit", "minutes", "duration", minutes));
        order.put("page_expiry", Map.of("unit", "minutes", "duration", Math.min(minutes, PAGE_MINUTES_MAX)));
        return order;
    }

    private static Map<String, Object> item(OpenRequest.Line line) {
        return Map.of(
                "id", text(line.id()),
                "name", text(line.name()),
                "price", line.price().amount(),
                "quantity", line.quantity(),
                "merchant_name", text(line.payeeName()));
    }

    private static Map<String, Object> customer(Payer payer) {
        Map<String, Object> customer = new LinkedHashMap<>();
        customer.put("first_name", cut(payer.name(), PERSON_LENGTH_MAX));
        customer.put("phone", payer.phone());
        if (payer.email() != null) {
            customer.put("email", payer.email());
        }
        return customer;
    }

    /// Alfamart takes no vertical bar.
    private static String text(String value) {
        return cut(value.replace('|', '/'), TEXT_LENGTH_MAX);
    }

    private static String cut(String value, int lengthMax) {
        return value.length() <= lengthMax ? value : value.substring(0, lengthMax - 1) + "…";
    }
}
