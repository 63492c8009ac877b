package id.pasarrusun.storefront.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long answers are remembered.
///
/// @param keyLengthMax of an idempotency key
/// @param answersKept how long the same key gets the same answer, at least
/// @param retryAfter a call that has run for so long and said nothing is taken for dead and may be made again
@ConfigurationProperties("pasar.idempotency")
record IdempotencySettings(
        @DefaultValue("200") int keyLengthMax,
        @DefaultValue("24h") Duration answersKept,
        @DefaultValue("1m") Duration retryAfter) {

    IdempotencySettings {
        if (keyLengthMax < 36) {
            throw new IllegalArgumentException("pasar.idempotency.key-length-max leaves room for a UUID");
        }
        if (answersKept.compareTo(Duration.ofHours(24)) < 0) {
            throw new IllegalArgumentException("pasar.idempotency.answers-kept is at least the 24 hours we promise");
        }
        if (retryAfter.compareTo(Duration.ofSeconds(30)) < 0) {
            throw new IllegalArgumentException("pasar.idempotency.retry-after is longer than the slowest call takes");
        }
    }
}
