package id.pasarrusun.media.store;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which S3 store is spoken to, and how long and how much at once.
///
/// @param endpoint scheme, host and port as the shop reaches it
/// @param callTimeout for one whole call, sending and reading included
/// @param callsMax calls under way at once
/// @param waitingMax calls that wait for those; one more is refused at once
@ConfigurationProperties("pasar.media.store")
public record StoreSettings(
        URI endpoint,
        @DefaultValue("us-east-1") String region,
        String accessKey,
        String secretKey,
        @DefaultValue("pasar-rusun") String bucket,
        @DefaultValue("10s") Duration callTimeout,
        @DefaultValue("64") int callsMax,
        @DefaultValue("256") int waitingMax) {

    public StoreSettings {
        if (!callTimeout.isPositive() || callsMax < 1 || waitingMax < 1) {
            throw new IllegalArgumentException(
                    "A call takes a while, and there is room for one and for one that waits");
        }
    }

    @Override
    public String toString() {
        return "StoreSettings[" + endpoint + ", bucket " + bucket + "]";
    }
}
