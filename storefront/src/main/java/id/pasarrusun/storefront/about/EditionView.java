package id.pasarrusun.storefront.about;

import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said about one topic in one language, being written.
///
/// @param seen number of the edition that is changed
/// @param overtaken by whom it was changed meanwhile; nothing when it was not
public record EditionView(
        Topic topic,
        Language language,
        String address,
        int seen,
        Form form,
        List<Earlier> earlier,
        @Nullable String overtaken,
        AboutSettings limits) {

    public EditionView {
        earlier = List.copyOf(earlier);
    }

    /// An edition that can be taken up again.
    public record Earlier(String address, Instant at, String writer, boolean newest) {}

    static EditionView of(Topic topic, Language language, List<Edition> editions, Form form, AboutSettings limits) {
        String address = EditionPages.address(topic, language);
        int newest = editions.isEmpty() ? 0 : editions.getFirst().number();
        return new EditionView(
                topic,
                language,
                address,
                newest,
                form,
                editions.stream()
                        .map(edition -> new Earlier(
                                address + "?edisi=" + edition.number(),
                                edition.at(),
                                edition.writer(),
                                edition.number() == newest))
                        .toList(),
                null,
                limits);
    }

    /// The key of what an empty field comes to; empty where one must not be.
    public String mayBeEmpty() {
        if (language == Language.ENGLISH) {
            return "about.form.empty.en";
        }
        return topic.isPage() ? "" : "about.form.empty." + topic.slug();
    }

    public String key() {
        return topic.key();
    }

    /// Where visitors read it.
    public String shown() {
        return topic.isPage() ? topic.address() : "/";
    }

    EditionView overtakenBy(String writer) {
        return new EditionView(topic, language, address, seen, form, earlier, writer, limits);
    }
}
