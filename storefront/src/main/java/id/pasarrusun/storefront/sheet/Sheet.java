package id.pasarrusun.storefront.sheet;

import java.util.List;
import reactor.core.publisher.Mono;

/// How tables of one kind are read.
public interface Sheet {

    Kind kind();

    /// In the order in which our example has them.
    List<Column> columns();

    /// One for each line, in their order.
    Mono<List<Judgement>> judge(List<Line> lines);
}
