package id.pasarrusun.storefront.settings;

import java.util.List;

/// The shop was started without addresses or keys that it cannot do without.
final class MissingSettings extends RuntimeException {

    private final List<String> names;

    MissingSettings(List<String> names) {
        super("These settings are missing: " + String.join(", ", names));
        this.names = List.copyOf(names);
    }

    List<String> names() {
        return names;
    }
}
