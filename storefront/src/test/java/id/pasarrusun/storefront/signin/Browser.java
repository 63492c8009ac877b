package id.pasarrusun.storefront.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a browser does with forms: keeps cookies, sends the token of the page before, follows nothing by itself.
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("_csrf=(\\S+)");

    private final CookieManager jar = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(jar).build();
    private final String shop;
    private String token = "";
    private List<String> headers = List.of();

    Browser(int port) {
        this.shop = "http://localhost:" + port;
    }

    /// What came back.
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String location() {
            return header("Location");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String... fields) {
        List<String> form = new ArrayList<>();
        form.add("_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i] + "=" + encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", form))));
    }

    Browser forget() {
        token = "";
        return this;
    }

    Browser from(String header, String value) {
        headers = List.of(header, value);
        return this;
    }

    String token() {
        return token;
    }

    List<HttpCookie> cookies() {
        return jar.getCookieStore().getCookies();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(shop + path)).timeout(Duration.ofSeconds(20));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
            headers = List.of();
        }
        return request.header("Accept", "text/html");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            Answer answer = new Answer(client.send(request.build(), BodyHandlers.ofString()));
            Matcher found = TOKEN.matcher(answer.body());
            token = found.find() ? found.group(1) : token;
            return answer;
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
