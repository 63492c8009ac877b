package id.pasarrusun.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/// Registers the filters that the shop's index uses, each by Lucene's own class and under the name that a stock
/// Elasticsearch gives it, and the `indonesian` analyzer, which no field uses: whoever tries out on the embedded node
/// how a stock server reads a text finds it here too.
public final class StandardAnalysisPlugin extends Plugin implements AnalysisPlugin {

    private static final int DEFAULT_GRAM = 1;
    private static final int DEFAULT_GRAM_MAX = 2;

    /// Made by the node.
    public StandardAnalysisPlugin() {}

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "stemmer",
                        AnalysisPlugin.requiresAnalysisSettings(
                                (index, node, name, settings) -> stemmer(name, settings)),
                "asciifolding", (index, node, name, settings) -> Filter.of(name, ASCIIFoldingFilter::new),
                "edge_ngram", (index, node, name, settings) -> edgeNGram(name, settings));
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of(
                "indonesian", (index, node, name, settings) -> new Provided(name, settings, new IndonesianAnalyzer()));
    }

    private static TokenFilterFactory stemmer(String name, Settings settings) {
        String language = settings.get("language", settings.get("name", "english"));
        if (!language.equals("indonesian")) {
            throw new IllegalArgumentException("The embedded node stems Indonesian only, not " + language);
        }
        return Filter.of(name, IndonesianStemFilter::new);
    }

    private static TokenFilterFactory edgeNGram(String name, Settings settings) {
        int min = settings.getAsInt("min_gram", DEFAULT_GRAM);
        int max = settings.getAsInt("max_gram", DEFAULT_GRAM_MAX);
        boolean whole = settings.getAsBoolean("preserve_original", false);
        return Filter.of(name, tokens -> new EdgeNGramTokenFilter(tokens, min, max, whole));
    }
}
