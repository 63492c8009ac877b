package id.pasarrusun.devservers.midtrans.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A payer's page that was opened for one order, from the token until a method is paid or the page lapses.
public record SnapSession(
        String token,
        Order order,
        List<Method> methods,
        Map<String, String> customFields,
        String finishUrl,
        Lapse lapse,
        List<String> hooks,
        @Nullable Instant closedAt) {
    public SnapSession {
        methods = List.copyOf(methods);
        customFields = Map.copyOf(customFields);
        hooks = List.copyOf(hooks);
    }

    String orderId() {
        return order.id();
    }

    boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(lapse.pageUntil());
    }

    SnapSession closed(Instant at) {
        return new SnapSession(token, order, methods, customFields, finishUrl, lapse, hooks, at);
    }

    /// Until when a transaction that begins now can be paid: the request's own expiry before the method's.
    Instant payableUntil(Method method, Instant now) {
        if (lapse.payUntil() != null) {
            return lapse.payUntil();
        }
        return now.plus(
                lapse.payWithin() != null ? lapse.payWithin() : method.terms().open());
    }

    /// What is being paid for.
    record Order(String id, long amountRupiah, List<Item> items) {
        Order {
            items = List.copyOf(items);
        }
    }

    /// One line of the order.
    record Item(String name, long priceRupiah, long quantity) {}

    /// When the page ends, and when a payment does: at an instant, after a span, or as its method has it.
    record Lapse(
            Instant pageUntil,
            @Nullable Instant payUntil,
            @Nullable Duration payWithin) {}
}
