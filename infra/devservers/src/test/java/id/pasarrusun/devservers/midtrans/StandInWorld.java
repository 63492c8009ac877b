package id.pasarrusun.devservers.midtrans;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.midtrans.ConfigFactory;
import com.midtrans.httpclient.error.MidtransError;
import com.midtrans.service.MidtransCoreApi;
import com.midtrans.service.MidtransIrisApi;
import com.midtrans.service.MidtransSnapApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.json.JSONArray;
import org.json.JSONObject;

/// A stand-in with a clock that can be moved, a shop's webhooks, and the real SDK before it.
final class StandInWorld implements AutoCloseable {
    static final String ORDER = "RSN-20260114-0007-1";

    final MovableClock clock = new MovableClock();
    final HookReceiver hooks = new HookReceiver();
    final MidtransStandIn standIn;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    StandInWorld() throws IOException {
        this(StandInSettings.defaults());
    }

    StandInWorld(StandInSettings settings) throws IOException {
        standIn = MidtransStandIn.start(settings.withClock(clock).withRetryPauses(List.of(Duration.ofMillis(10))));
        standIn.notify(hooks.address("/hooks/midtrans"), hooks.address("/hooks/midtrans/payouts"));
    }

    void passes(Duration time) {
        clock.move(time);
        standIn.clockMoved();
    }

    MidtransSnapApi snap() {
        return new ConfigFactory(SdkConfig.of(standIn, StandInSettings.SERVER_KEY)).getSnapApi();
    }

    SdkConfig coreConfig() {
        return SdkConfig.of(standIn, StandInSettings.SERVER_KEY);
    }

    MidtransCoreApi core() {
        return core(coreConfig());
    }

    static MidtransCoreApi core(SdkConfig config) {
        return new ConfigFactory(config).getCoreApi();
    }

    SdkConfig creatorConfig() {
        return SdkConfig.of(standIn, StandInSettings.IRIS_CREATOR_KEY);
    }

    MidtransIrisApi creator() {
        return iris(creatorConfig());
    }

    MidtransIrisApi approver() {
        return iris(SdkConfig.of(standIn, StandInSettings.IRIS_APPROVER_KEY));
    }

    static MidtransIrisApi iris(SdkConfig config) {
        return new ConfigFactory(config).getIrisApi();
    }

    static Map<String, Object> order(String id, long rupiah) {
        return Map.of("transaction_details", Map.of("order_id", id, "gross_amount", rupiah));
    }

    static Map<String, Object> charge(String id, String paymentType) {
        return Map.of(
                "payment_type", paymentType, "transaction_details", Map.of("order_id", id, "gross_amount", 87_500));
    }

    static Map<String, Object> payout(String amount, String notes) {
        return Map.of(
                "payouts",
                List.of(Map.of(
                        "beneficiary_name", "RATMI SUHARTI",
                        "beneficiary_account", "0011223344",
                        "beneficiary_bank", "bca",
                        "beneficiary_email", "ratmi@example.test",
                        "amount", amount,
                        "notes", notes)));
    }

    /// A payout that waits for its approver.
    String queuedPayout(String amount) throws MidtransError {
        return creator()
                .createPayouts(payout(amount, "RSN payout"))
                .getJSONArray("payouts")
                .getJSONObject(0)
                .getString("reference_no");
    }

    static MidtransError refusal(ThrowingCallable call) {
        return catchThrowableOfType(MidtransError.class, call);
    }

    HttpResponse<String> control(String method, String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(standIn.baseUrl() + "/_control" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> control(String method, String path) throws IOException, InterruptedException {
        return control(method, path, "");
    }

    void misbehaves(String faults) throws IOException, InterruptedException {
        control("PUT", "/faults", faults);
    }

    /// The calls that reached a path, oldest first.
    List<JSONObject> callsTo(String path) throws IOException, InterruptedException {
        JSONArray log = new JSONArray(control("GET", "/log").body());
        return log.toList().stream()
                .map(entry -> new JSONObject((Map<?, ?>) entry))
                .filter(entry -> entry.getString("path").equals(path))
                .toList();
    }

    HttpResponse<String> opens(String url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    HttpResponse<String> submits(String url, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.timeout(Duration.ofSeconds(5)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        standIn.close();
        hooks.close();
        browser.shutdownNow();
    }
}
