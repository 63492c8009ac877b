package id.pasarrusun.storefront.workweek;

import id.pasarrusun.storefront.page.Form;
import java.util.List;

/// The question when a maker is away or busy, in ready words.
///
/// @param kind     as its form says it
/// @param action   where the form is sent to
/// @param isNew    whether nothing is crossed out yet
/// @param today    the first day that can be chosen
/// @param promises orders that are to be sent on those days
public record PauseView(String kind, String action, boolean isNew, String today, Form form, List<Promise> promises) {

    public PauseView {
        promises = List.copyOf(promises);
    }

    /// A word of the page that differs by kind.
    public String key(String part) {
        return "workweek." + kind + "." + part;
    }

    /// An order that somebody waits for.
    public record Promise(String number, String goods, String day) {}
}
