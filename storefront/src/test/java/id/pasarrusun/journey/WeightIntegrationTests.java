package id.pasarrusun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.journey.Face.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a page costs somebody who pays for her data, as sent with gzip; a browser that takes Brotli pays less.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class WeightIntegrationTests {

    private static final int KILOBYTE = 1_024;
    private static final int HTML_BYTES_MAX = 15 * KILOBYTE;
    private static final int BUYERS_PAGE_BYTES_MAX = 60 * KILOBYTE;
    private static final int BUYERS_SCRIPT_BYTES_MAX = 25 * KILOBYTE;
    private static final int MAKERS_SCRIPT_BYTES_MAX = 40 * KILOBYTE;
    private static final int REQUESTS_BEFORE_SCROLL_MAX = 12;

    private static final Pattern SHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]+)\"");
    private static final Pattern ICON = Pattern.compile("<link rel=\"(?:icon|manifest|preload)\" href=\"([^\"]+)\"");
    private static final Pattern SPRITE = Pattern.compile("<use href=\"([^\"#]+)");
    private static final Pattern PICTURE = Pattern.compile("<img (?![^>]*loading=\"lazy\")[^>]*src=\"([^\"]+)\"");
    private static final Pattern LOADED =
            Pattern.compile("<(?:script|img|source|use|iframe|video|audio)\\s[^>]*?(?:src|srcset|href)=\"([^\"]+)\"");

    private static OpenShop shop;
    private static FacesWorld world;
    private static HttpClient client;

    private final Map<String, Integer> sizes = new HashMap<>();
    private final List<String> tooMuch = new ArrayList<>();

    @BeforeAll
    static void opens() {
        shop = OpenShop.visit();
        world = new FacesWorld(shop);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void closes() {
        client.close();
        world.leave();
    }

    @Test
    void noPageIsHeavierThanItMayBe() throws Exception {
        for (Face face : Faces.of(world)) {
            if (face.pressed().isEmpty() && face.status() == 200) {
                weigh(face);
            }
        }

        assertThat(tooMuch).isEmpty();
    }

    private void weigh(Face face) throws IOException, InterruptedException {
        String page = world.person(face.seenBy()).get(face.path()).body();
        int html = size(face.path(), world.person(face.seenBy()));
        int script = sum(found(SCRIPT, page));
        int sheets = sum(found(SHEET, page));
        boolean forBuyers = face.seenBy() == Role.GUEST || face.seenBy() == Role.BUYER;

        within(face, "script", script, forBuyers ? BUYERS_SCRIPT_BYTES_MAX : MAKERS_SCRIPT_BYTES_MAX);
        if (forBuyers) {
            within(face, "HTML", html, HTML_BYTES_MAX);
            within(face, "HTML, CSS and script", html + sheets + script, BUYERS_PAGE_BYTES_MAX);
            within(face, "requests before scroll", requests(page), REQUESTS_BEFORE_SCROLL_MAX);
        }
        found(LOADED, page).stream()
                .filter(each -> each.contains("//") && !each.startsWith(shop.address() + "/"))
                .forEach(each -> tooMuch.add(face.name() + " loads " + each));
    }

    private void within(Face face, String what, int measured, int most) {
        if (measured > most) {
            tooMuch.add("%s: %s %,d, at most %,d".formatted(face.name(), what, measured, most));
        }
    }

    private static int requests(String page) {
        List<Pattern> asked = List.of(SHEET, SCRIPT, ICON, SPRITE, PICTURE);
        return 1 + asked.stream().mapToInt(each -> found(each, page).size()).sum();
    }

    private static Set<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    private int sum(Set<String> files) throws IOException, InterruptedException {
        int sum = 0;
        for (String file : files) {
            if (!sizes.containsKey(file)) {
                sizes.put(file, size(file, world.person(Role.GUEST)));
            }
            sum += sizes.get(file);
        }
        return sum;
    }

    private static int size(String path, Person person) throws IOException, InterruptedException {
        String cookies = person.cookies().stream()
                .map(Object::toString)
                .map(each -> each.replace("\"", ""))
                .collect(Collectors.joining("; "));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(shop.address() + path))
                .header("Accept", "text/html,*/*")
                .header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        HttpResponse<byte[]> sent = client.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(sent.statusCode()).as(path).isEqualTo(200);
        return sent.body().length;
    }
}
