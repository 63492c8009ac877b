package id.pasarrusun.storefront.sheet;

import id.pasarrusun.storefront.page.Words;
import java.util.List;
import reactor.core.publisher.Mono;

/// How tables of one kind are read.
public interface Sheet {

    Kind kind();

    /// In the order in which our example has them.
    List<Column> columns();

    /// One for each line, in their order.
    Mono<List<Judgement>> judge(List<Line> lines);

    /// What is to be written in a column; empty for one that nobody has to write.
    default String what(String column, Words words) {
        return said(column + ".what", words);
    }

    /// What stands there in our example.
    default String example(String column, Words words) {
        return said(column + ".example", words);
    }

    private String said(String what, Words words) {
        String key = "spreadsheet." + kind().code() + "." + what;
        return words.has(key) ? words.word(key) : "";
    }
}
