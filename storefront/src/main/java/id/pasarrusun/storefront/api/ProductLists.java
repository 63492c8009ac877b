package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.search.Answer;
import id.pasarrusun.catalog.search.Bucket;
import id.pasarrusun.catalog.search.Position;
import id.pasarrusun.catalog.search.Sort;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes what was found as the API writes it.
final class ProductLists {

    private final Words words;

    ProductLists(Words words) {
        this.words = words;
    }

    ProductList list(Answer answer, Sort sort) {
        return new ProductList(
                answer.cards().stream().map(Card::of).toList(),
                answer.total(),
                facets(answer.facets()),
                answer.correctedQuery(),
                answer.degraded(),
                cursor(answer.next(), sort));
    }

    private static @Nullable String cursor(@Nullable Position next, Sort sort) {
        return next == null ? null : new Cursor(sort, next).text();
    }

    private ProductList.Facets facets(id.pasarrusun.catalog.search.Facets facets) {
        return new ProductList.Facets(
                buckets(facets.craft(), Bucket::label),
                buckets(facets.tower(), Bucket::label),
                facets.price().stream().map(this::price).toList(),
                buckets(facets.ready(), bucket -> words.word("api.ready." + bucket.value())),
                buckets(facets.maker(), Bucket::label),
                buckets(facets.halal(), bucket -> words.word("api.halal." + bucket.value())),
                facets.attributes().entrySet().stream()
                        .map(facet -> attribute(facet.getKey(), facet.getValue()))
                        .toList());
    }

    private ProductList.Attribute attribute(String key, List<Bucket> values) {
        String name = "attribute." + key;
        return new ProductList.Attribute(
                key, words.word(name), buckets(values, bucket -> words.word(name + "." + bucket.value())));
    }

    private static List<ProductList.Bucket> buckets(List<Bucket> buckets, Function<Bucket, String> label) {
        return buckets.stream()
                .map(bucket -> new ProductList.Bucket(bucket.value(), label.apply(bucket), bucket.count(), null, null))
                .toList();
    }

    /// The catalogue's upper bound is the first price outside; a query's is the last inside.
    private ProductList.Bucket price(Bucket bucket) {
        long from = Objects.requireNonNullElse(bucket.from(), 0L);
        Long to = bucket.to() == null ? null : bucket.to() - 1;
        return new ProductList.Bucket(bucket.value(), label(from, bucket.to()), bucket.count(), from, to);
    }

    private String label(long from, @Nullable Long to) {
        if (to == null) {
            return words.word("api.price.above", Formats.rupiah(from));
        }
        return from == 0
                ? words.word("api.price.below", Formats.rupiah(to))
                : words.word("api.price.between", Formats.rupiah(from), Formats.rupiah(to));
    }
}
