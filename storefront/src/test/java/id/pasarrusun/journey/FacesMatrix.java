package id.pasarrusun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.journey.Face.Role;
import id.pasarrusun.storefront.page.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every kind of page in both languages, by day and by night, at three widths, with large letters and on a very narrow
/// screen; a picture of each is kept in `target/faces`. It takes a quarter of an hour, so only the profile `faces` runs
/// it.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class FacesMatrix {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    private static final Duration DRAWING = Duration.ofMinutes(8);
    private static final Pattern PICTURE = Pattern.compile("src=\"(/gambar/[^\"]+)\"");
    private static final Path PICTURES = Path.of("target", "faces");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
    private static final int HEIGHT = 760;
    private static final int NARROWEST = 320;
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final String TOO_WIDE = """
        () => {
          const edge = document.documentElement.clientWidth, beyond = each => each.getBoundingClientRect().right > edge + 1;
          return document.documentElement.scrollWidth <= edge ? '' : [...document.querySelectorAll('body *')]
            .filter(each => beyond(each) && ![...each.children].some(beyond))
            .map(each => each.outerHTML.slice(0, 80)).slice(0, 3).join(' | ') || 'nothing in particular';
        }
        """;
    private static final String ALL_PICTURES = """
        () => {
          document.querySelectorAll('.kisi > *').forEach(each => each.style.contentVisibility = 'visible');
          return Promise.all([...document.images].map(each => {
            each.loading = 'eager';
            return each.decode().catch(() => {});
          }));
        }
        """;

    private static FacesWorld world;

    private final Map<Role, Page> screens = new EnumMap<>(Role.class);
    private final List<String> findings = new ArrayList<>();

    @BeforeAll
    static void opens() {
        world = new FacesWorld(OUTING.shop());
        Person guest = OUTING.shop().stranger();
        OpenShop.await(DRAWING, () -> Stream.of("/", "/produk", "/produk?hal=2").allMatch(page -> hang(guest, page)));
    }

    /// The profile lets the shop draw its demo pictures.
    private static boolean hang(Person guest, String page) {
        return PICTURE.matcher(guest.get(page).body())
                .results()
                .allMatch(picture -> guest.get(picture.group(1)).status() == 200);
    }

    @AfterAll
    static void closes() {
        if (world != null) {
            world.leave();
        }
    }

    @Test
    @Timeout(value = 45, unit = TimeUnit.MINUTES)
    void everyPageHoldsAtEveryWidth() {
        for (Face face : Faces.of(world)) {
            for (Language language : face.languages()) {
                look(face, language);
            }
        }

        assertThat(findings).withFailMessage(() -> String.join("\n", findings)).isEmpty();
    }

    private void look(Face face, Language language) {
        Page screen =
                screens.computeIfAbsent(face.seenBy(), role -> OUTING.phones().of(world.person(role)));
        if (face.typed().containsKey("phone")) {
            // a new code is sent once a minute
            OUTING.shop().clock().advance(Duration.ofMinutes(1));
        }
        face.show(screen, language);
        String name = face.name() + "." + language.code();
        for (int width : WIDTHS) {
            screen.setViewportSize(width, HEIGHT);
            SCHEMES.forEach(scheme -> keep(screen, scheme, name + "." + width));
            fits(screen, name + " at " + width);
        }
        screen.evaluate("document.documentElement.style.fontSize = '200%'");
        screen.setViewportSize(WIDTHS.get(1), HEIGHT);
        fits(screen, name + " with letters twice as large");
        screen.evaluate("document.documentElement.style.fontSize = ''");
        screen.setViewportSize(NARROWEST, HEIGHT);
        fits(screen, name + " at " + NARROWEST);
        screen.setViewportSize(WIDTHS.getFirst(), HEIGHT);
    }

    private void keep(Page screen, ColorScheme scheme, String name) {
        screen.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String state = name + "." + (scheme == ColorScheme.DARK ? "night" : "day");
        screen.evaluate(ALL_PICTURES);
        screen.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(state + ".png")));
        Axe.violations(screen).forEach(each -> findings.add(state + ": " + each.rule() + " at " + each.where()));
    }

    private void fits(Page screen, String state) {
        String beyond = (String) screen.evaluate(TOO_WIDE);
        if (!beyond.isEmpty()) {
            findings.add(state + ": wider than the screen: " + beyond);
        }
    }
}
