package id.pasarrusun.storefront.about;

import id.pasarrusun.storefront.page.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is said, topic by topic, as an admin looks through it.
///
/// @param saved whether something was just written
public record EditionsView(List<Line> lines, boolean saved) {

    public EditionsView {
        lines = List.copyOf(lines);
    }

    /// @param key of the topic's name
    public record Line(String key, State indonesian, State english) {}

    /// How it stands in one language.
    ///
    /// @param at when it was written; nothing while nothing is
    /// @param sample whether it still is what every new shop says, so that somebody must look whether it is true
    public record State(String address, @Nullable Instant at, String writer, boolean sample) {

        static State of(Topic topic, Language language, Edition edition) {
            return new State(
                    EditionPages.address(topic, language),
                    edition.isThere() ? edition.at() : null,
                    edition.writer(),
                    topic.isPage() && edition.number() == 1);
        }
    }

    static EditionsView of(List<Edition> indonesian, List<Edition> english, boolean saved) {
        List<Line> lines = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            int place = lines.size();
            lines.add(new Line(
                    topic.key(),
                    State.of(topic, Language.INDONESIAN, indonesian.get(place)),
                    State.of(topic, Language.ENGLISH, english.get(place))));
        }
        return new EditionsView(lines, saved);
    }
}
