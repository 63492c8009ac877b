package id.pasarrusun.devservers.midtrans;

import com.midtrans.Config;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The real SDK's settings, pointed at a stand-in the one way it allows: by overriding its three address getters.
final class SdkConfig extends Config {
    private final String baseUrl;

    private SdkConfig(String baseUrl, String key, @Nullable String paymentKey, @Nullable String payoutKey) {
        super(
                key,
                StandInSettings.CLIENT_KEY,
                false,
                false,
                1_000,
                1_500,
                1_500,
                0,
                1,
                TimeUnit.MILLISECONDS,
                payoutKey,
                paymentKey,
                null,
                null,
                null,
                Map.of());
        this.baseUrl = baseUrl;
    }

    static SdkConfig of(MidtransStandIn standIn, String key) {
        return new SdkConfig(standIn.baseUrl().toString(), key, null, null);
    }

    SdkConfig withPaymentKey(String key) {
        return new SdkConfig(baseUrl, getServerKey(), key, null);
    }

    SdkConfig withPayoutKey(String key) {
        return new SdkConfig(baseUrl, getServerKey(), null, key);
    }

    @Override
    public String getCoreApiURL() {
        return baseUrl + "/";
    }

    @Override
    public String getSnapApiURL() {
        return baseUrl + "/snap/v1/transactions";
    }

    @Override
    public String getIrisApiURL() {
        return baseUrl + "/iris/api/v1/";
    }
}
