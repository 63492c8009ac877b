package id.pasarrusun.devservers.midtrans;

import id.pasarrusun.devservers.midtrans.wire.Keys;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a stand-in is started; without a data directory it forgets everything at its end.
///
/// @param port the port on loopback, 0 for a free one
/// @param retryPauses how long it waits before each repeat of a notification, the last one again and again
public record StandInSettings(
        int port, @Nullable Path dataDirectory, InstantSource clock, Keys keys, List<Duration> retryPauses) {
    public static final String MERCHANT_ID = "G900000001";
    public static final String SERVER_KEY = "SB-Mid-server-PasarRusun";
    public static final String CLIENT_KEY = "SB-Mid-client-PasarRusun";
    public static final String IRIS_CREATOR_KEY = "IRIS-creator-PasarRusun";
    public static final String IRIS_APPROVER_KEY = "IRIS-approver-PasarRusun";
    public static final String IRIS_MERCHANT_KEY = "IRIS-merchant-PasarRusun";

    private static final Keys DEMO_KEYS =
            new Keys(MERCHANT_ID, SERVER_KEY, CLIENT_KEY, IRIS_CREATOR_KEY, IRIS_APPROVER_KEY, IRIS_MERCHANT_KEY);
    private static final List<Duration> DEMO_PAUSES = List.of(
            Duration.ofMillis(300),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20));

    public StandInSettings {
        retryPauses = List.copyOf(retryPauses);
    }

    /// A free port, the system's clock, the demo keys, no memory.
    public static StandInSettings defaults() {
        return new StandInSettings(0, null, InstantSource.system(), DEMO_KEYS, DEMO_PAUSES);
    }

    public StandInSettings withPort(int chosen) {
        return new StandInSettings(chosen, dataDirectory, clock, keys, retryPauses);
    }

    public StandInSettings withDataDirectory(Path chosen) {
        return new StandInSettings(port, chosen, clock, keys, retryPauses);
    }

    public StandInSettings withClock(InstantSource chosen) {
        return new StandInSettings(port, dataDirectory, chosen, keys, retryPauses);
    }

    public StandInSettings withRetryPauses(List<Duration> chosen) {
        return new StandInSettings(port, dataDirectory, clock, keys, chosen);
    }
}
