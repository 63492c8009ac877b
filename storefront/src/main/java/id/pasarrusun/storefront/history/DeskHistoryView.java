package id.pasarrusun.storefront.history;

import org.jspecify.annotations.Nullable;

/// The history of a listing as an officer reads it.
///
/// @param down the address at which it is taken out of the window; null when she may not, or it is not in it
/// @param news key of what has just happened; null when nothing has
public record DeskHistoryView(
        HistoryView story, @Nullable String down, @Nullable String news) {

    static DeskHistoryView of(HistoryView story, boolean admin, @Nullable String news) {
        return new DeskHistoryView(
                story,
                admin && story.shown() != null ? story.base() + "/turunkan" : null,
                news == null ? null : "history.news." + news);
    }

    public boolean isGood() {
        return "history.news.diturunkan".equals(news);
    }
}
