package id.pasarrusun.media.store;

import reactor.core.publisher.Mono;

/// A flat room full of named bytes. Every call may fail with [id.pasarrusun.kernel.failure.Unavailable].
public interface ObjectStore {

    Mono<Void> put(String key, byte[] bytes, String contentType);

    /// The bytes under `key`, or empty when there are none.
    Mono<byte[]> get(String key);

    /// Removes what lies under `key`; nothing there is fine.
    Mono<Void> delete(String key);
}
