package id.pasarrusun.storefront.about;

import id.pasarrusun.storefront.page.Said;
import id.pasarrusun.storefront.page.Words;
import java.util.List;

/// What is said about a topic: each part in the language asked for, or else in the shop's own.
public record Text(Said title, Said body) {

    static Text in(Words words, Edition own, Edition english) {
        return new Text(words.said(own.title(), english.title()), words.said(own.body(), english.body()));
    }

    public boolean isEmpty() {
        return title.text().isEmpty() && body.text().isEmpty();
    }

    public List<Block> blocks() {
        return Block.of(body.text());
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
