package id.pasarrusun.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found.
///
/// @param total exact up to 10,000
/// @param correctedQuery what was looked for instead, when nothing was spelled as typed
/// @param degraded the index did not answer, so this is only what the database can say
/// @param next where the next stretch begins; null at the end
public record Answer(
        List<Card> cards,
        long total,
        Facets facets,
        @Nullable String correctedQuery,
        boolean degraded,
        @Nullable Position next) {

    Answer corrected(String text) {
        return new Answer(cards, total, facets, text, degraded, next);
    }
}
