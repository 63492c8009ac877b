package id.pasarrusun.media.rendition;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.store.ImageKeys;
import id.pasarrusun.media.store.ObjectStore;
import reactor.core.publisher.Mono;

/// The renditions as files, the popular ones from memory.
public final class RenditionFiles {

    private final ObjectStore store;
    private final AsyncCache<String, RenditionFile> cache;

    RenditionFiles(ObjectStore store, RenditionSettings settings) {
        this.store = store;
        this.cache = Caffeine.newBuilder()
                .maximumWeight(settings.cacheMax().toBytes())
                .weigher((String key, RenditionFile file) -> file.bytes().length)
                .buildAsync();
    }

    /// The rendition, or empty when the picture has none (yet) of that width.
    public Mono<RenditionFile> find(ImageId id, int width, ImageFormat format) {
        if (!ImageAddresses.WIDTHS.contains(width)) {
            return Mono.empty();
        }
        String key = ImageKeys.rendition(id, width, format);
        return Mono.fromFuture(
                () -> cache.get(key, (absent, executor) -> load(key, format).toFuture()), true);
    }

    private Mono<RenditionFile> load(String key, ImageFormat format) {
        return store.get(key).map(bytes -> new RenditionFile(bytes, format.contentType()));
    }
}
