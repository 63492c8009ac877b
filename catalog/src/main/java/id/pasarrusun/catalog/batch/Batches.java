package id.pasarrusun.catalog.batch;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.failure.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The batches and where they went.
public final class Batches {

    private final BatchStore store;

    Batches(BatchStore store) {
        this.store = store;
    }

    /// What of a batch went out with an order.
    ///
    /// @param at when its maker said so
    public record Went(String order, int quantity, Instant at) {}

    /// A maker's own, newest first.
    public Flux<Batch> of(MakerId maker, int limit) {
        return store.of(maker, limit);
    }

    public Mono<Batch> get(BatchId id) {
        return store.find(id).switchIfEmpty(Mono.error(() -> NotFound.of("batch", id.value())));
    }

    public Mono<Batch> get(String code) {
        return store.find(code).switchIfEmpty(Mono.error(() -> NotFound.of("batch", code)));
    }

    /// Those whose code holds `part`, newest first.
    public Flux<Batch> newest(String part, int limit) {
        return store.newest(part, limit);
    }

    /// Those of the variants that are food, each with the batches that may go out on `day`, newest first.
    public Mono<Map<VariantId, List<Batch>>> ready(Collection<VariantId> variants, LocalDate day) {
        return variants.isEmpty()
                ? Mono.just(Map.of())
                : store.ready(variants, day).collectList().map(Batches::byVariant);
    }

    private static Map<VariantId, List<Batch>> byVariant(List<BatchStore.Ready> found) {
        Map<VariantId, List<Batch>> ready = new LinkedHashMap<>();
        for (BatchStore.Ready one : found) {
            List<Batch> ofVariant = ready.computeIfAbsent(one.variant(), _ -> new ArrayList<>());
            if (one.batch() != null) {
                ofVariant.add(one.batch());
            }
        }
        return ready;
    }

    /// The orders with which pieces of a batch went out: all of them and no others.
    public Flux<Went> went(BatchId batch) {
        return store.went(batch);
    }

    /// The batches of which pieces went out with an order.
    public Flux<Batch> with(String order) {
        return store.with(order);
    }
}
