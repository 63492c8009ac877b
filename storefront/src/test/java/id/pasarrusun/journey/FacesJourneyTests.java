package id.pasarrusun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import id.pasarrusun.journey.Face.Role;
import id.pasarrusun.storefront.page.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Every kind of page, once, in both languages and by day and by night: usable by everyone, and nothing from elsewhere.
///
/// What the shop sent is kept in `target/faces/html`, where the build hands it to the Nu HTML checker.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class FacesJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    private static final Path HTML = Path.of("target", "faces", "html");
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private static final List<String> NO_PAGES = List.of(
            "/aset/",
            "/gambar/",
            "/sanggar/foto/",
            "/beli/{token}/keadaan",
            "/meja/berkas/barang.csv",
            "/meja/berkas/pembuat.csv",
            "/meja/berkas/contoh/",
            "/meja/berkas/{id}/",
            "/meja/batch/{code}/",
            "/meja/izin/{id}/",
            "/meja/qc/laporan.csv",
            "/sanggar/izin/{id}/",
            "/manifest.webmanifest",
            "/robots.txt",
            "/sitemap",
            "/umpan/",
            "/sw.js",
            "/api/",
            "/actuator");

    private static FacesWorld world;

    private final Map<Role, Page> screens = new EnumMap<>(Role.class);
    private final List<String> strangers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @BeforeAll
    static void opens() throws IOException {
        world = new FacesWorld(OUTING.shop());
        Files.createDirectories(HTML);
    }

    @AfterAll
    static void closes() {
        if (world != null) {
            world.leave();
        }
    }

    @Test
    void nobodyIsShutOut() throws IOException {
        for (Face face : Faces.of(world)) {
            for (Language language : face.languages()) {
                look(face, language);
            }
        }

        assertThat(strangers).as("asked of other hosts, or refused").isEmpty();
        assertThat(findings).withFailMessage(this::report).isEmpty();
    }

    /// A page that is added is looked at, or said here to be none.
    @Test
    void noPageIsLeftOut() throws IOException {
        List<PathContainer> looked = Faces.of(world).stream()
                .map(face -> PathContainer.parsePath(face.path().replaceFirst("[?].*", "")))
                .toList();

        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(
                        page -> assertThat(looked).as(page.getPatternString()).anyMatch(page::matches));
    }

    private static List<PathPattern> pages() throws IOException {
        try (Stream<String> rows = Files.lines(Path.of("src", "test", "resources", "route-matrix.txt"))) {
            return rows.filter(row -> row.startsWith("GET "))
                    .map(row -> row.split(" +")[1])
                    .filter(pattern -> NO_PAGES.stream().noneMatch(pattern::startsWith))
                    .map(PathPatternParser.defaultInstance::parse)
                    .toList();
        }
    }

    private void look(Face face, Language language) throws IOException {
        Page screen = screens.computeIfAbsent(face.seenBy(), this::screen);
        screen.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(SCHEMES.getFirst()));
        if (face.typed().containsKey("phone")) {
            // a new code is sent once a minute
            OUTING.shop().clock().advance(Duration.ofMinutes(1));
        }
        Response sent = face.show(screen, language);
        if (sent.status() != face.status()) {
            findings.add(new Finding(face, language, SCHEMES.getFirst(), "status", "is " + sent.status()));
        }
        Files.writeString(HTML.resolve(face.name() + "." + language.code() + ".html"), sent.text());
        for (ColorScheme scheme : SCHEMES) {
            screen.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (Axe.Violation violation : Axe.violations(screen)) {
                findings.add(new Finding(face, language, scheme, violation.rule(), violation.where()));
            }
        }
    }

    private Page screen(Role role) {
        Page screen = OUTING.phones().of(world.person(role));
        screen.onRequest(request -> {
            if (!request.url().startsWith(OUTING.shop().address() + "/")) {
                strangers.add(screen.url() + " asks for " + request.url());
            }
        });
        screen.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                strangers.add(screen.url() + ": " + message.text());
            }
        });
        screen.onPageError(error -> strangers.add(screen.url() + ": " + error));
        return screen;
    }

    private String report() {
        List<String> lines = findings.stream().map(Finding::toString).toList();
        return lines.size() + " findings:\n" + String.join("\n", lines);
    }
}
