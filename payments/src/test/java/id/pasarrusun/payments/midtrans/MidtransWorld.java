package id.pasarrusun.payments.midtrans;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.devservers.midtrans.MidtransStandIn;
import id.pasarrusun.devservers.midtrans.StandInSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONObject;
import reactor.core.publisher.Mono;

/// The Midtrans stand-in, the real client library before it, and a hand at its controls.
final class MidtransWorld implements AutoCloseable {

    final MidtransStandIn standIn;
    final Sdk sdk;
    final MidtransGateway gateway;
    final IrisDisburser disburser;
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    MidtransWorld(InstantSource clock) {
        standIn = MidtransStandIn.start(
                StandInSettings.defaults().withClock(clock).withRetryPauses(List.of(Duration.ofMillis(20))));
        sdk = new Sdk(SettingsWorld.at(standIn.baseUrl()));
        gateway = new MidtransGateway(sdk);
        disburser = new IrisDisburser(sdk);
    }

    /// Does something at `/_control`.
    void control(String method, String path, String body) {
        assertThat(send(method, path, body).statusCode()).as(path).isEqualTo(200);
    }

    /// The payouts that the bank knows.
    List<JSONObject> payouts() {
        JSONArray list = new JSONArray(send("GET", "/payouts", "").body());
        return list.toList().stream().map(MidtransWorld::object).toList();
    }

    /// The calls that reached a path, oldest first.
    List<JSONObject> callsTo(String method, String path) {
        JSONArray log = new JSONArray(send("GET", "/log", "").body());
        return log.toList().stream()
                .map(MidtransWorld::object)
                .filter(entry -> entry.getString("path").equals(path)
                        && entry.getString("method").equals(method))
                .toList();
    }

    private static JSONObject object(Object entry) {
        return new JSONObject((Map<?, ?>) entry);
    }

    /// Chooses a method on the payer's page, as a person would.
    void choose(String page, String method) {
        HttpRequest.Builder form = HttpRequest.newBuilder(URI.create(page + "/method"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("method=" + method));
        assertThat(send(form).statusCode()).as(page).isLessThan(400);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(standIn.baseUrl() + "/_control" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.timeout(Duration.ofSeconds(5)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Waits, as only a test may.
    @SuppressWarnings("NullAway") // these always answer
    static <T> T await(Mono<T> mono) {
        return mono.block(Duration.ofSeconds(20));
    }

    @Override
    public void close() {
        sdk.close();
        standIn.close();
        browser.shutdownNow();
    }
}
