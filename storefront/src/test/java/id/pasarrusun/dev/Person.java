package id.pasarrusun.dev;

import java.io.ByteArrayOutputStream;
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

/// Somebody with a browser and no JavaScript: keeps cookies, sends the token of the page seen last, follows nothing by
/// herself.
public final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "----a-browser-would-draw-this";

    private final CookieManager jar = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(jar).build();
    private final URI shop;
    private String token = "";

    /// @param shop the shop's address, without a slash at its end
    public Person(URI shop) {
        this.shop = shop;
    }

    /// What came back.
    public record Answer(int status, String body, HttpResponse<String> response) {

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /// Where a redirect leads, from the shop's root on.
        public String location() {
            URI target = URI.create(header("Location"));
            return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        }
    }

    /// @param headers further headers, names and values in turn
    public Answer get(String path, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Accept", "text/html").GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /// Sends a form, names and values in turn, with the token of the page seen last.
    public Answer post(String path, String... fields) {
        List<String> form = new ArrayList<>();
        form.add("_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", form))));
    }

    /// A file to be sent with a form.
    ///
    /// @param name as it is called on her phone
    public record Picture(String name, byte[] bytes) {}

    /// Sends a form with files in its field `photo`, with the token of the page seen last.
    public Answer upload(String path, List<Picture> pictures, String... fields) {
        return upload(path, "photo", pictures, fields);
    }

    /// Sends a form with files in its field `file`, with the token of the page seen last.
    public Answer upload(String path, String file, List<Picture> pictures, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            part(body, "name=\"" + fields[i] + "\"", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        pictures.forEach(
                picture -> part(body, "name=\"" + file + "\"; filename=\"" + picture.name() + "\"", picture.bytes()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /// Opens `page`, then sends a form to `path` with its token.
    public Answer fillIn(String page, String path, String... fields) {
        get(page);
        return post(path, fields);
    }

    /// Sends a request as a program would: JSON in, JSON out.
    public Answer json(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /// Sends what no browser would.
    public Answer send(String method, String path, String contentType, String body) {
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofString(body)));
    }

    public List<HttpCookie> cookies() {
        return jar.getCookieStore().getCookies();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(shop + path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(response.body());
            token = found.find() ? found.group(1) : token;
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
