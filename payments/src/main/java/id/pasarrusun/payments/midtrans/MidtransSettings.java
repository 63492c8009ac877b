package id.pasarrusun.payments.midtrans;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who we are to Midtrans, and which Midtrans we speak to. A mixture that could send real money to a wrong
/// place, or play money for real goods, is refused at the start.
///
/// @param irisCreatorKey asks for payouts
/// @param irisApproverKey agrees to them; never the same as the creator's
/// @param irisMerchantKey signs what we are told about payouts
/// @param baseUrl of a stand-in on this machine or this network; none for the real one
@ConfigurationProperties("pasar.midtrans")
public record MidtransSettings(
        String serverKey,
        String clientKey,
        String irisCreatorKey,
        String irisApproverKey,
        String irisMerchantKey,
        boolean production,
        @Nullable URI baseUrl,
        @DefaultValue Limits limits) {

    private static final String SANDBOX = "SB-";
    private static final String LIVE = "Mid-";
    private static final Pattern NEAR = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]|[a-z][a-z0-9-]*");

    public MidtransSettings {
        List<String> faults = new ArrayList<>();
        checkKey("server-key", serverKey, faults);
        checkKey("client-key", clientKey, faults);
        checkKey("iris-creator-key", irisCreatorKey, faults);
        checkKey("iris-approver-key", irisApproverKey, faults);
        checkKey("iris-merchant-key", irisMerchantKey, faults);
        if (faults.isEmpty()) {
            checkWorld(serverKey, production, baseUrl, faults);
            if (irisCreatorKey.equals(irisApproverKey)) {
                faults.add("iris-creator-key and iris-approver-key are the same, but a payout takes two keys");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("pasar.midtrans does not hold: " + String.join("; ", faults));
        }
    }

    private static void checkKey(String name, @Nullable String key, List<String> faults) {
        if (key == null || key.isEmpty()) {
            faults.add(name + " is missing");
        } else if (!key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            faults.add(name + " has a space, a line break or another sign that no key has");
        }
    }

    private static void checkWorld(String serverKey, boolean production, @Nullable URI baseUrl, List<String> faults) {
        if (production && serverKey.startsWith(SANDBOX)) {
            faults.add("server-key is of the sandbox, but production is on");
        }
        if (baseUrl == null) {
            return;
        }
        if (production) {
            faults.add("base-url is only for a stand-in, but production is on");
        }
        if (serverKey.startsWith(LIVE)) {
            faults.add("base-url is only for a stand-in, but server-key is of the real Midtrans");
        }
        if (!NEAR.matcher(Objects.requireNonNullElse(baseUrl.getHost(), "")).matches()) {
            faults.add("base-url is neither on this machine nor a name of this network: " + baseUrl);
        }
    }

    /// Keys are never shown.
    @Override
    public String toString() {
        return "Midtrans " + (production ? "production" : "sandbox") + (baseUrl == null ? "" : " at " + baseUrl);
    }

    /// How long and how many at once. The client library blocks a thread for as long as a call takes, and an
    /// interrupt does not end it: only these times do.
    ///
    /// @param connect until a connection stands
    /// @param read until a payment's answer comes
    /// @param payoutRead until a payout's answer comes, which takes the bank longer
    /// @param workers so many calls at once
    /// @param queue so many more may wait for their turn
    public record Limits(
            @DefaultValue("3s") Duration connect,
            @DefaultValue("9s") Duration read,
            @DefaultValue("15s") Duration payoutRead,
            @DefaultValue("16") int workers,
            @DefaultValue("128") int queue) {

        public Limits {
            if (connect.toMillis() < 1 || read.toMillis() < 1 || payoutRead.toMillis() < 1) {
                throw new IllegalArgumentException("pasar.midtrans.limits: every time is at least a millisecond");
            }
            if (workers < 1 || queue < 1) {
                throw new IllegalArgumentException("pasar.midtrans.limits: workers and queue are at least 1");
            }
        }
    }
}
