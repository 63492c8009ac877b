package id.pasarrusun.payments.midtrans;

import com.midtrans.Config;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The client library's settings for one call: which key speaks, and under which idempotency key.
///
/// All five numbers share one unit, so all are milliseconds. Every call opens a connection of its own, which is
/// kept alive for 1 ms: the default would leave a socket open for five minutes after each.
final class CallConfig extends Config {

    private static final int POOL = 0;
    private static final int KEEP_ALIVE_MILLIS = 1;

    private final String core;
    private final String snap;
    private final String iris;

    CallConfig(MidtransSettings settings, String key, Duration read, @Nullable String payoutKey) {
        super(
                key,
                settings.clientKey(),
                settings.production(),
                false,
                (int) settings.limits().connect().toMillis(),
                (int) read.toMillis(),
                (int) read.toMillis(),
                POOL,
                KEEP_ALIVE_MILLIS,
                TimeUnit.MILLISECONDS,
                payoutKey,
                null,
                null,
                null,
                null,
                Map.of());
        String world = settings.production() ? "" : ".sandbox";
        this.core = base(settings, "https://api" + world + ".midtrans.com") + "/";
        this.snap = base(settings, "https://app" + world + ".midtrans.com") + "/snap/v1/transactions";
        this.iris = base(settings, "https://app" + world + ".midtrans.com") + "/iris/api/v1/";
    }

    private static String base(MidtransSettings settings, String real) {
        String base = settings.baseUrl() == null ? real : settings.baseUrl().toString();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    @Override
    public String getCoreApiURL() {
        return core;
    }

    @Override
    public String getSnapApiURL() {
        return snap;
    }

    @Override
    public String getIrisApiURL() {
        return iris;
    }

    /// Never: the library's log shows the keys. The getters above would switch it on in the sandbox if they
    /// were not overridden.
    @Override
    public boolean isEnabledLog() {
        return false;
    }
}
