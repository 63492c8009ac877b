package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.json.JsonData;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.LiveListing;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes the index. Documents carry the version of the database that they were read at, so a late write of an older
/// reading loses.
final class IndexWriter {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final ElasticsearchAsyncClient client;
    private final Duration timeout;
    private final IndexDefinition definition;

    IndexWriter(ElasticsearchAsyncClient client, Duration timeout, IndexDefinition definition) {
        this.client = client;
        this.timeout = timeout;
        this.definition = definition;
    }

    /// Makes an index with the shop's settings.
    ///
    /// @param began the database's version before it is filled
    Mono<Void> create(String index, long began) {
        MadeIndex made = new MadeIndex(index, definition.mark(), began);
        return call(() -> client.indices()
                        .create(create -> create.index(index)
                                .settings(definition.layout().settings())
                                .mappings(Objects.requireNonNull(
                                                definition.layout().mappings())
                                        .rebuild()
                                        .meta(made.meta())
                                        .build())))
                .then();
    }

    /// Whether an index is laid out as the shop wants it now.
    boolean isCurrent(MadeIndex index) {
        return definition.mark().equals(index.definition());
    }

    /// Has the index remember that the follower was sent back; one that another replica threw away meanwhile need not.
    Mono<Void> settle(MadeIndex index) {
        Map<String, JsonData> meta = index.settled().meta();
        return call(() -> client.indices()
                        .putMapping(put -> put.index(index.name()).meta(meta)))
                .onErrorComplete(IndexWriter::isGone)
                .then();
    }

    /// The indices behind the alias: one, or none before the first; two for a moment when two replicas made one each.
    Mono<List<MadeIndex>> behind(String alias) {
        return call(() -> client.indices().get(get -> get.index(alias).ignoreUnavailable(true)))
                .map(found -> found.result().entrySet().stream()
                        .map(one -> MadeIndex.of(one.getKey(), one.getValue()))
                        .toList());
    }

    /// The indices that once stood behind the alias or were meant to, and do not.
    Mono<List<String>> forgotten(String alias) {
        return call(() -> client.indices().get(get -> get.index(IndexName.all(alias))))
                .map(found -> found.result().entrySet().stream()
                        .filter(one -> one.getValue().aliases().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /// Lets the alias point to `fresh` and no longer to `old`, in one step.
    Mono<Void> swap(String alias, String fresh, List<String> old) {
        return call(() -> client.indices().updateAliases(update -> {
                    old.forEach(one -> update.actions(
                            action -> action.remove(remove -> remove.index(one).alias(alias))));
                    return update.actions(
                            action -> action.add(add -> add.index(fresh).alias(alias)));
                }))
                .then();
    }

    /// Makes all that was written findable now.
    Mono<Void> refresh(String index) {
        return call(() -> client.indices().refresh(refresh -> refresh.index(index)))
                .then();
    }

    /// Throws indices away; one that is gone already, or goes at this very moment, is fine.
    Mono<Void> discard(List<String> indices) {
        return Flux.fromIterable(indices).concatMap(this::discard).then();
    }

    private Mono<Void> discard(String index) {
        return call(() -> client.indices().delete(delete -> delete.index(index)))
                .onErrorComplete(IndexWriter::isGone)
                .then();
    }

    /// Writes those of `ids` that are live and takes the others out. Without an alias nothing is written, and nothing
    /// lost: the index that is made next is made of what is live then.
    ///
    /// @param version grows with every change of the database
    Mono<Void> write(String alias, Collection<ListingId> ids, Map<ListingId, LiveListing> live, long version) {
        return bulk(
                alias,
                ids.stream().map(id -> operation(id, live.get(id), version)).toList(),
                true);
    }

    /// Writes listings into an index that does not stand behind the alias yet.
    Mono<Void> fill(String index, List<LiveListing> live, long version) {
        return bulk(
                index,
                live.stream()
                        .map(listing -> operation(listing.id(), listing, version))
                        .toList(),
                false);
    }

    private Mono<Void> bulk(String index, List<BulkOperation> operations, boolean aliasOnly) {
        return operations.isEmpty()
                ? Mono.empty()
                : call(() -> client.bulk(bulk ->
                                bulk.index(index).requireAlias(aliasOnly).operations(operations)))
                        .doOnNext(IndexWriter::refuseErrors)
                        .then();
    }

    private static BulkOperation operation(ListingId id, @Nullable LiveListing listing, long version) {
        String key = id.value().toString();
        if (listing == null) {
            return BulkOperation.of(bulk ->
                    bulk.delete(delete -> delete.id(key).version(version).versionType(VersionType.ExternalGte)));
        }
        return BulkOperation.of(bulk -> bulk.<IndexDocument>index(index -> index.id(key)
                .version(version)
                .versionType(VersionType.ExternalGte)
                .document(IndexDocument.of(listing))));
    }

    private static void refuseErrors(BulkResponse response) {
        for (BulkResponseItem item : response.items()) {
            if (item.error() != null && item.status() != CONFLICT && item.status() != NOT_FOUND) {
                throw new IllegalStateException("The index refused listing " + item.id() + ": "
                        + item.error().reason());
            }
        }
    }

    private static boolean isGone(Throwable error) {
        return error.getCause() instanceof ElasticsearchException refusal && refusal.status() == NOT_FOUND;
    }

    private <T> Mono<T> call(Supplier<CompletableFuture<T>> call) {
        // never cancelled: that would close the connection, for which the event loop would wait
        return Mono.fromFuture(call, true).timeout(timeout).onErrorMap(IndexFailure::read);
    }
}
