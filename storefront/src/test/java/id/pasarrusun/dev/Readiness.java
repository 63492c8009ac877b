package id.pasarrusun.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Waits until a shop says that it can serve.
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(200);

    /// A million products take their time.
    private static final Duration PATIENCE = Duration.ofMinutes(45);

    private Readiness() {}

    /// @throws IllegalStateException when it is not ready after all that time
    static void await(int port) {
        URI place = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        HttpRequest question =
                HttpRequest.newBuilder(place).timeout(Duration.ofSeconds(30)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (long left = PATIENCE.dividedBy(PAUSE); left > 0; left--) {
                if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(PAUSE);
            }
            throw new IllegalStateException("The shop is not ready after " + PATIENCE);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
