package id.pasarrusun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// The keyboard of somebody who uses nothing else, and sees where she is at every stop.
final class Keys {

    private static final int STOPS_MAX = 120;

    /// What is wrong with where the focus is; empty when one sees it.
    private static final String LOST = """
        () => {
          const here = document.activeElement;
          if (!here || here === document.body) return 'nothing has the focus';
          const name = here.outerHTML.slice(0, 120);
          const drawn = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          if (!drawn(getComputedStyle(here)) && !drawn(getComputedStyle(here, '::after'))
              && !(here.closest('label') && drawn(getComputedStyle(here.closest('label')))))
            return 'no outline: ' + name;
          const box = here.getBoundingClientRect();
          const parts = [[.5, .5], [.1, .5], [.9, .5], [.5, .15], [.5, .85]];
          const seen = parts.some(([across, down]) => {
            const top = document.elementFromPoint(box.left + across * box.width, box.top + down * box.height);
            return top && (here.contains(top) || top.contains(here) && top.matches('label, li, article'));
          });
          return seen ? '' : 'covered: ' + name;
        }
        """;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /// Goes on to the next stop.
    void tab() {
        page.keyboard().press("Tab");
        assertThat(page.evaluate(LOST)).as(page.url()).isEqualTo("");
    }

    /// Goes on until the focus is on what `selector` names.
    void tabTo(String selector) {
        for (int stop = 0; stop < STOPS_MAX; stop++) {
            tab();
            if (isOn(selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " was not reached on " + page.url());
    }

    boolean isOn(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void fill(String field, String text) {
        tabTo("main [name=" + field + "]");
        page.keyboard().type(text);
    }
}
