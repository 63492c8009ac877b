package id.pasarrusun.payments.midtrans;

import id.pasarrusun.devservers.midtrans.StandInSettings;
import id.pasarrusun.payments.midtrans.MidtransSettings.Limits;
import java.net.URI;
import java.time.Duration;

/// Settings as the tests need them.
final class SettingsWorld {

    static final Limits QUICK = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), 4, 8);

    private SettingsWorld() {}

    /// The keys that the stand-in knows, and limits for the impatient.
    static MidtransSettings at(URI baseUrl) {
        return at(baseUrl, QUICK);
    }

    static MidtransSettings at(URI baseUrl, Limits limits) {
        return new MidtransSettings(
                StandInSettings.SERVER_KEY,
                StandInSettings.CLIENT_KEY,
                StandInSettings.IRIS_CREATOR_KEY,
                StandInSettings.IRIS_APPROVER_KEY,
                StandInSettings.IRIS_MERCHANT_KEY,
                false,
                baseUrl,
                limits);
    }

    /// The keys of the published examples.
    static MidtransSettings examples() {
        return new MidtransSettings(
                "SB-Mid-server-RUSUNSIM0001",
                "SB-Mid-client-RUSUNSIM0001",
                "IRIS-creator-RUSUNSIM0001",
                "IRIS-approver-RUSUNSIM0001",
                "IRIS-merchant-RUSUNSIM0001",
                false,
                null,
                QUICK);
    }
}
