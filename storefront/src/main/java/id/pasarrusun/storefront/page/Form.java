package id.pasarrusun.storefront.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A form as it stands on the page: what was typed, and the key of the words for each field that does not hold.
public record Form(Map<String, String> values, Map<String, String> faults) {

    public Form {
        values = Map.copyOf(values);
        faults = new LinkedHashMap<>(faults);
    }

    public static Form empty() {
        return new Form(Map.of(), Map.of());
    }

    public static Form of(Map<String, String> values) {
        return new Form(values, Map.of());
    }

    /// What a browser sent, first values only.
    public static Form sent(MultiValueMap<String, String> fields) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, all) -> values.put(name, all.isEmpty() || all.getFirst() == null ? "" : all.getFirst()));
        return of(values);
    }

    public Form with(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new Form(more, faults);
    }

    /// The same form with a fault beside a field; the first fault of a field stays.
    public Form reject(String name, String key) {
        Map<String, String> more = new LinkedHashMap<>(faults);
        more.putIfAbsent(name, key);
        return new Form(values, more);
    }

    public String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    public @Nullable String fault(String name) {
        return faults.get(name);
    }

    public boolean holds() {
        return faults.isEmpty();
    }

    @Override
    public Map<String, String> faults() {
        return new LinkedHashMap<>(faults);
    }
}
