package id.pasarrusun.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import id.pasarrusun.dev.Person;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Cheap phones, 360 pixels wide, each with a browser profile of its own; all run in one Chromium of this machine.
///
/// Without a Chromium a test is skipped on a laptop and fails where `CI` is set.
final class Phones implements AutoCloseable {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;
    private static final Path SCREENS = Path.of("target", "journeys");
    private static final double PATIENCE_MILLIS = 30_000;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final URI shop;
    private final List<Page> inUse = new ArrayList<>();

    private Phones(Playwright playwright, Browser browser, URI shop) {
        this.playwright = playwright;
        this.browser = browser;
        this.shop = shop;
    }

    /// @param shop the address that a phone's relative addresses begin with
    static Phones of(URI shop) {
        Optional<Path> chromium = find();
        if (System.getenv("CI") != null) {
            assertThat(chromium).as("a Chromium on the PATH").isPresent();
        }
        assumeTrue(chromium.isPresent(), "no Chromium on the PATH");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(FLAGS));
        return new Phones(playwright, browser, shop);
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// A phone that nobody has used yet.
    Page fresh() {
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(shop.toString())
                .setViewportSize(WIDTH, HEIGHT)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale("id-ID"));
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        Page phone = profile.newPage();
        inUse.add(phone);
        return phone;
    }

    /// The phone of somebody who is known to the shop already; nothing on it moves.
    Page of(Person person) {
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(shop.toString())
                .setViewportSize(WIDTH, HEIGHT)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale("id-ID")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        profile.addCookies(person.cookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(shop.toString()))
                .toList());
        Page phone = profile.newPage();
        inUse.add(phone);
        return phone;
    }

    /// Keeps what every phone in use shows, in `target/journeys`, for whoever wonders why a journey stopped.
    private void photographScreens() {
        for (int i = 0; i < inUse.size(); i++) {
            Page phone = inUse.get(i);
            if (!phone.isClosed()) {
                phone.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENS.resolve("phone-" + (i + 1) + ".png")));
            }
        }
    }

    @Override
    public void close() {
        photographScreens();
        browser.close();
        playwright.close();
    }
}
