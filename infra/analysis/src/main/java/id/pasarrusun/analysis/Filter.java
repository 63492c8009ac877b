package id.pasarrusun.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;

/// A token filter made of one of Lucene's.
final class Filter extends AbstractTokenFilterFactory {

    private final UnaryOperator<TokenStream> filter;

    private Filter(String name, UnaryOperator<TokenStream> filter) {
        super(name, Settings.EMPTY);
        this.filter = filter;
    }

    static Filter of(String name, UnaryOperator<TokenStream> filter) {
        return new Filter(name, filter);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return filter.apply(tokens);
    }
}
