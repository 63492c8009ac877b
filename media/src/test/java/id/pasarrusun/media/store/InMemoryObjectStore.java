package id.pasarrusun.media.store;

import id.pasarrusun.kernel.failure.Unavailable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/// A store that can break down in the middle of something; for everything else there is the real one.
public final class InMemoryObjectStore implements ObjectStore {

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final AtomicInteger putsLeft = new AtomicInteger(Integer.MAX_VALUE);

    /// Breaks down after so many more puts.
    public InMemoryObjectStore breaksDownAfter(int puts) {
        putsLeft.set(puts);
        return this;
    }

    public int size() {
        return objects.size();
    }

    @Override
    public Mono<Void> put(String key, byte[] bytes, String contentType) {
        return Mono.fromRunnable(() -> {
            if (putsLeft.getAndDecrement() <= 0) {
                throw new Unavailable("The object store has broken down");
            }
            objects.put(key, bytes);
        });
    }

    @Override
    public Mono<byte[]> get(String key) {
        return Mono.fromSupplier(() -> objects.get(key));
    }

    @Override
    public Mono<Void> delete(String key) {
        return Mono.fromRunnable(() -> objects.remove(key));
    }
}
