package id.pasarrusun.storefront.purchases;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/// Buyers who come back from the payment page. The gateway sends them with word that they paid; anybody could write
/// that into an address, so it settles nothing, but for a while nobody is asked to pay again.
final class Arrivals {

    /// So long the shop takes at most to make sure; then the button to pay comes back.
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String SINCE = "tiba";
    private static final String STATUS = "transaction_status";
    private static final Set<String> PAID = Set.of("settlement", "capture");

    private final InstantSource clock;

    Arrivals(InstantSource clock) {
        this.clock = clock;
    }

    /// Whether this is the gateway's own address, which does not say when the buyer came.
    boolean isFromTheGateway(Map<String, String> query) {
        return PAID.contains(query.getOrDefault(STATUS, ""));
    }

    /// What the address of the page says from now on.
    String now() {
        return "?" + SINCE + "=" + clock.instant().getEpochSecond();
    }

    /// When the buyer came, as in the address of the page; empty when she did not, or too long ago.
    String recent(Map<String, String> query) {
        String since = query.getOrDefault(SINCE, "");
        return since.matches("\\d{1,12}") && isRecent(Instant.ofEpochSecond(Long.parseLong(since))) ? since : "";
    }

    private boolean isRecent(Instant since) {
        Instant now = clock.instant();
        return !since.isAfter(now) && since.plus(PATIENCE).isAfter(now);
    }
}
