package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.kernel.failure.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Writes the index. Documents carry the version of the database that they were read at, so a late write of an older
/// reading loses.
final class IndexWriter {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final ElasticsearchAsyncClient client;
    private final Duration timeout;
    private final CreateIndexRequest definition;

    /// Reads the definition of the index here and now, since later it would be read on the event loop.
    IndexWriter(ElasticsearchAsyncClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
        this.definition = definition();
    }

    /// Makes an index with the shop's settings.
    Mono<Void> create(String index) {
        return call(() -> client.indices()
                        .create(create -> create.index(index)
                                .settings(definition.settings())
                                .mappings(definition.mappings())))
                .then();
    }

    /// The indices behind the alias: one, or none before the first.
    Mono<List<String>> behind(String alias) {
        return call(() -> client.indices().existsAlias(exists -> exists.name(alias)))
                .filter(exists -> exists.value())
                .flatMap(exists -> call(() -> client.indices().getAlias(get -> get.name(alias))))
                .map(found -> List.copyOf(found.result().keySet()))
                .defaultIfEmpty(List.of());
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

    /// Throws indices away; one that is gone already is fine.
    Mono<Void> discard(List<String> indices) {
        return indices.isEmpty()
                ? Mono.empty()
                : call(() -> client.indices()
                                .delete(delete -> delete.index(indices).ignoreUnavailable(true)))
                        .then();
    }

    /// Writes those of `ids` that are live and takes the others out.
    ///
    /// @param version grows with every change of the database
    Mono<Void> write(String index, Collection<ListingId> ids, Map<ListingId, LiveListing> live, long version) {
        if (ids.isEmpty()) {
            return Mono.empty();
        }
        List<BulkOperation> operations =
                ids.stream().map(id -> operation(id, live.get(id), version)).toList();
        return call(() -> client.bulk(bulk -> bulk.index(index).operations(operations)))
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

    private <T> Mono<T> call(Supplier<CompletableFuture<T>> call) {
        // never cancelled: that would close the connection, for which the event loop would wait
        return Mono.fromFuture(call, true)
                .timeout(timeout)
                .onErrorMap(error -> new Unavailable("The search index", error));
    }

    private static CreateIndexRequest definition() {
        try (InputStream json = IndexWriter.class.getResourceAsStream("/search/listing-index.json")) {
            if (json == null) {
                throw new IllegalStateException("The definition of the index is not on the class path");
            }
            return CreateIndexRequest.of(create -> create.index("listing").withJson(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
