package id.pasarrusun.storefront.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gathers what does not hold about an order, field by field.
final class Faults {

    private final String prefix;
    private final List<Fault> found;

    Faults() {
        this("", new ArrayList<>());
    }

    private Faults(String prefix, List<Fault> found) {
        this.prefix = prefix;
        this.found = found;
    }

    /// @param field as the API calls it
    /// @param code also the key of its words, under `checkout.fault`
    record Fault(String field, String code, List<Object> arguments) {

        Fault {
            arguments = List.copyOf(arguments);
        }
    }

    void add(String field, String code, Object... arguments) {
        String path = field.isEmpty() ? prefix : prefix.isEmpty() ? field : prefix + "." + field;
        found.add(new Fault(path, code, List.of(arguments)));
    }

    /// The same faults, for fields below `field`.
    Faults under(String field) {
        return new Faults(prefix.isEmpty() ? field : prefix + "." + field, found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Fault> all() {
        return List.copyOf(found);
    }

    /// What was typed, without the blanks around it and in between.
    static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
