package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a request for a Snap session or a Core charge and says everything that is wrong with it at once.
final class SnapRequest {
    private static final Pattern ORDER_ID = Pattern.compile("[A-Za-z0-9._~-]{1,50}");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z");
    private static final Duration PAY_WITHIN_MIN = Duration.ofSeconds(20);
    private static final Duration TOKEN_LIFE_MAX = Duration.ofDays(7);
    private static final Duration PAGE_LIFE = Duration.ofHours(24);

    private final JsonNode body;
    private final List<String> errors = new ArrayList<>();

    SnapRequest(JsonNode body) {
        this.body = body;
        checkOrder();
        checkItems();
        checkTexts();
        checkExpiry("expiry", PAY_WITHIN_MIN);
        checkExpiry("page_expiry", Duration.ofMinutes(5));
    }

    List<String> errors() {
        return errors;
    }

    String orderId() {
        return Json.text(body, "transaction_details.order_id");
    }

    long amountRupiah() {
        return Json.whole(body, "transaction_details.gross_amount").orElse(0);
    }

    SnapSession session(String token, List<String> hooks, Instant now) {
        SnapSession.Order order = new SnapSession.Order(orderId(), amountRupiah(), items());
        return new SnapSession(
                token, order, methods(), customFields(), Json.text(body, "callbacks.finish"), lapse(now), hooks, null);
    }

    Map<String, String> customFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : List.of("custom_field1", "custom_field2", "custom_field3")) {
            if (Json.present(body, name)) {
                fields.put(name, Json.text(body, name));
            }
        }
        return fields;
    }

    private void checkOrder() {
        if (!body.isObject()) {
            errors.add("request body is not a JSON object");
            return;
        }
        if (orderId().isEmpty()) {
            errors.add("transaction_details.order_id is required");
        } else if (!ORDER_ID.matcher(orderId()).matches()) {
            errors.add("transaction_details.order_id may have up to 50 letters, digits, dash, underscore, tilde, dot");
        }
        if (!Json.present(body, "transaction_details.gross_amount")) {
            errors.add("transaction_details.gross_amount is required");
            return;
        }
        OptionalLong amount = Json.whole(body, "transaction_details.gross_amount");
        if (amount.isEmpty()) {
            errors.add("transaction_details.gross_amount is not a number");
        } else if (amount.getAsLong() < 1) {
            errors.add("transaction_details.gross_amount must be greater than or equal to 0.01");
        }
    }

    private void checkItems() {
        if (!Json.present(body, "item_details")) {
            return;
        }
        long sum = 0;
        for (JsonNode item : body.path("item_details")) {
            OptionalLong price = Json.whole(item, "price");
            OptionalLong quantity = Json.whole(item, "quantity");
            if (price.isEmpty() || quantity.isEmpty() || quantity.getAsLong() < 1) {
                errors.add("item_details price or quantity is not a number");
                return;
            }
            sum += price.getAsLong() * quantity.getAsLong();
            for (String name : List.of("id", "name", "brand", "category", "merchant_name")) {
                tooLong("item_details." + name, Json.text(item, name), 50);
            }
            if (Json.text(item, "name").isEmpty()) {
                errors.add("item_details.name is required");
            }
        }
        if (sum != amountRupiah()) {
            errors.add("transaction_details.gross_amount is not equal to the sum of item_details");
        }
    }

    private void checkTexts() {
        for (String name : List.of("first_name", "last_name", "email", "phone")) {
            tooLong("customer_details." + name, Json.text(body, "customer_details." + name), 255);
        }
        for (String name :
                List.of("callbacks.finish", "callbacks.error", "custom_field1", "custom_field2", "custom_field3")) {
            tooLong(name, Json.text(body, name), 255);
        }
    }

    private void tooLong(String name, String text, int charactersMax) {
        if (text.length() > charactersMax) {
            errors.add(name + " is too long (maximum is " + charactersMax + " characters)");
        }
    }

    private void checkExpiry(String name, Duration least) {
        if (!Json.present(body, name)) {
            return;
        }
        Optional<Duration> span = span(name);
        if (span.isEmpty()) {
            errors.add(name + ".unit or " + name + ".duration is invalid");
        } else if (span.get().compareTo(least) < 0 || span.get().compareTo(TOKEN_LIFE_MAX) > 0) {
            errors.add(name + ".duration is out of range");
        }
        if (Json.present(body, name + ".start_time") && startTime(name) == null) {
            errors.add(name + ".start_time format is invalid");
        }
    }

    private Optional<Duration> span(String name) {
        long amount = Json.whole(body, name + ".duration").orElse(0);
        return switch (Json.text(body, name + ".unit")) {
            case "second", "seconds" -> Optional.of(Duration.ofSeconds(amount));
            case "minute", "minutes" -> Optional.of(Duration.ofMinutes(amount));
            case "hour", "hours" -> Optional.of(Duration.ofHours(amount));
            case "day", "days" -> Optional.of(Duration.ofDays(amount));
            default -> Optional.empty();
        };
    }

    private @Nullable Instant startTime(String name) {
        try {
            return OffsetDateTime.parse(Json.text(body, name + ".start_time"), START)
                    .toInstant();
        } catch (DateTimeParseException otherForm) {
            return null;
        }
    }

    /// The page lives by its own expiry, else by the payment's, else a day.
    private SnapSession.Lapse lapse(Instant now) {
        Duration within = span("expiry").orElse(null);
        Instant start = startTime("expiry");
        Instant until = within == null || start == null ? null : start.plus(within);
        Instant byPayment = until != null ? until : within != null ? now.plus(within) : now.plus(PAGE_LIFE);
        Instant page = span("page_expiry").map(now::plus).orElse(byPayment);
        return new SnapSession.Lapse(page, until, within);
    }

    private List<Method> methods() {
        List<String> named = new ArrayList<>();
        body.path("enabled_payments").forEach(name -> named.add(name.isString() ? name.stringValue() : ""));
        List<Method> all = Arrays.stream(Method.values())
                .filter(method -> method.terms().takes(amountRupiah()))
                .toList();
        if (named.isEmpty()) {
            return all;
        }
        List<Method> wanted = all.stream()
                .filter(method -> named.contains(method.snapName()) || named.contains(method.paymentType()))
                .toList();
        return wanted.isEmpty() ? all : wanted;
    }

    private List<SnapSession.Item> items() {
        List<SnapSession.Item> items = new ArrayList<>();
        for (JsonNode item : body.path("item_details")) {
            items.add(new SnapSession.Item(
                    Json.text(item, "name"),
                    Json.whole(item, "price").orElse(0),
                    Json.whole(item, "quantity").orElse(1)));
        }
        return items;
    }
}
