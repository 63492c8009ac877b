package id.pasarrusun.storefront.about;

import id.pasarrusun.storefront.page.Language;
import java.util.List;

/// What is said about a topic. Each part stands in the language asked for, or else in the shop's own.
public record Text(Part title, Part body) {

    static final Text NOTHING = new Text(Part.NOTHING, Part.NOTHING);

    /// One part of it.
    ///
    /// @param words empty when nothing is said
    public record Part(String words, Language language) {

        static final Part NOTHING = new Part("", Language.INDONESIAN);

        public boolean isEmpty() {
            return words.isEmpty();
        }
    }

    /// This, and where it says nothing, what `other` says.
    Text or(Text other) {
        return new Text(title.isEmpty() ? other.title : title, body.isEmpty() ? other.body : body);
    }

    public boolean isEmpty() {
        return title.isEmpty() && body.isEmpty();
    }

    public List<Block> blocks() {
        return Block.of(body.words());
    }

    /// The first paragraph; empty when there is none.
    String firstWords() {
        return blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .map(Block.Paragraph::words)
                .findFirst()
                .orElse("");
    }
}
