package id.pasarrusun.journey;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.pasarrusun.storefront.page.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One kind of page that the shop shows.
///
/// @param name what it is called in lists and files
/// @param path its address in the shop's own language
/// @param typed what is typed on the page before, by the names of its fields
/// @param pressed the button on the page before that leads to it; empty when its address does
record Face(String name, Role seenBy, String path, int status, Map<String, String> typed, String pressed) {

    /// On whose screen.
    enum Role {
        GUEST,
        BUYER,
        LATECOMER,
        MAKER,
        QC,
        ADMIN,
        FINANCE
    }

    static Face of(String name, Role seenBy, String path) {
        return new Face(name, seenBy, path, 200, Map.of(), "");
    }

    /// What is for developers stands in the shop's own language only.
    List<Language> languages() {
        return path.startsWith("/dev/") ? List.of(Language.INDONESIAN) : List.of(Language.values());
    }

    Face answering(int expected) {
        return new Face(name, seenBy, path, expected, typed, pressed);
    }

    Face typing(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(typed);
        more.put(field, value);
        return new Face(name, seenBy, path, status, more, pressed);
    }

    Face pressing(String button) {
        return new Face(name, seenBy, path, status, typed, button);
    }

    /// Brings it to a screen, as it is said in `language`, and gives what the shop sent.
    Response show(Page screen, Language language) {
        Response opened = Objects.requireNonNull(screen.navigate(language.address(path)));
        return pressed.isEmpty() ? opened : press(screen);
    }

    /// Past what the browser itself would refuse, since the shop's own words are to be seen.
    private Response press(Page screen) {
        screen.evaluate("for (const form of document.forms) { form.noValidate = true }");
        screen.evaluate("document.documentElement.dataset.before = ''");
        typed.forEach((field, value) -> screen.fill("main [name='" + field + "']", value));
        Response answer = screen.waitForResponse(
                each -> each.request().isNavigationRequest(),
                () -> screen.locator(pressed).first().click());
        screen.locator("html[data-before]").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        screen.waitForLoadState();
        return answer;
    }

    @Override
    public String toString() {
        return name;
    }
}
