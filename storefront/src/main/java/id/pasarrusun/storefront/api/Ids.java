package id.pasarrusun.storefront.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads ids in the one way in which they are written.
final class Ids {

    private static final Pattern UUID_TEXT = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    static Optional<UUID> parse(String text) {
        return UUID_TEXT.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
