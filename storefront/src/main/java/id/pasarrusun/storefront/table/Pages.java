package id.pasarrusun.storefront.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads a long list a page at a time, one page ahead of whoever takes them: however long it is, it costs the memory of
/// two pages.
public final class Pages {

    private Pages() {}

    /// Gives the entries behind one, or the first ones behind null.
    @FunctionalInterface
    public interface Source<T> {

        Flux<T> behind(@Nullable T last);
    }

    /// @param size how many the source gives at once; fewer are the last
    public static <T> Flux<List<T>> of(Source<T> source, int size) {
        return page(source, null)
                .expand(page -> page.size() < size ? Mono.empty() : page(source, page.getLast()))
                .filter(page -> !page.isEmpty());
    }

    private static <T> Mono<List<T>> page(Source<T> source, @Nullable T last) {
        return Mono.defer(() -> source.behind(last).collectList());
    }
}
