package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.util.List;

/// Words that nobody wrote, and the nearest ones that somebody did.
final class Spelling {

    private static final String NAME = "spelling";
    private static final int WORD_MIN = 4;

    private Spelling() {}

    static Suggester suggester(String text) {
        return Suggester.of(suggest -> suggest.text(text)
                .suggesters(
                        NAME,
                        field -> field.term(term -> term.field("words")
                                .suggestMode(SuggestMode.Missing)
                                .minWordLength(WORD_MIN)
                                .prefixLength(1)
                                .size(1))));
    }

    /// The text with the words exchanged for which a nearer one is known; as it was when there are none.
    static String corrected(String text, SearchResponse<?> response) {
        StringBuilder corrected = new StringBuilder(text);
        for (TermSuggest word : words(response).reversed()) {
            word.options().stream()
                    .findFirst()
                    .ifPresent(known -> corrected.replace(word.offset(), word.offset() + word.length(), known.text()));
        }
        return corrected.toString();
    }

    private static <T> List<TermSuggest> words(SearchResponse<T> response) {
        return response.suggest().getOrDefault(NAME, List.of()).stream()
                .map(suggestion -> suggestion.term())
                .toList();
    }
}
