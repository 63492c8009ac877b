package id.pasarrusun.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;

/// An analyzer that is Lucene's as it stands.
final class Provided extends AbstractIndexAnalyzerProvider<Analyzer> {

    private final Analyzer analyzer;

    Provided(String name, Settings settings, Analyzer analyzer) {
        super(name, settings);
        this.analyzer = analyzer;
    }

    @Override
    public Analyzer get() {
        return analyzer;
    }
}
