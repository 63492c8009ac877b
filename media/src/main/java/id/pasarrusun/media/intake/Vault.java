package id.pasarrusun.media.intake;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.store.ImageKeys;
import id.pasarrusun.media.store.ObjectStore;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps pictures that only a few may see, such as those of papers: as they were sent, without renditions and without
/// an address of their own. Who may see one is for those to say who hold its id.
public final class Vault {

    private final ObjectStore store;
    private final IntakeSettings settings;
    private final Semaphore places;

    Vault(ObjectStore store, IntakeSettings settings) {
        this.store = store;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnceMax());
    }

    /// What lies in it.
    public record Kept(byte[] bytes, String contentType) {}

    /// Takes one picture in; the same id sent twice is the same picture.
    ///
    /// @throws Unavailable when too many arrive at once
    public Mono<Intake> keep(ImageId id, Flux<DataBuffer> bytes) {
        return Mono.using(this::takePlace, _ -> read(id, bytes), Semaphore::release)
                .onErrorResume(DataBufferLimitException.class, _ -> Mono.just(new Intake.TooLarge(settings.sizeMax())));
    }

    /// Empty when nothing lies under the id.
    public Mono<Kept> find(ImageId id) {
        return store.get(ImageKeys.kept(id))
                .flatMap(bytes ->
                        Mono.justOrEmpty(PictureKind.of(bytes)).map(kind -> new Kept(bytes, kind.contentType())));
    }

    private Semaphore takePlace() {
        if (!places.tryAcquire()) {
            throw new Unavailable("All " + settings.atOnceMax() + " places for arriving pictures are taken");
        }
        return places;
    }

    private Mono<Intake> read(ImageId id, Flux<DataBuffer> bytes) {
        return DataBufferUtils.join(bytes, Math.toIntExact(settings.sizeMax().toBytes()))
                .map(Uploads::release)
                .flatMap(picture -> Mono.justOrEmpty(PictureKind.of(picture))
                        .flatMap(kind -> store.put(ImageKeys.kept(id), picture, kind.contentType())
                                .thenReturn((Intake) new Intake.Accepted(id))))
                .defaultIfEmpty(new Intake.NotAPicture());
    }
}
