package id.pasarrusun.media.rendition;

import static id.pasarrusun.media.MediaWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.media.MediaWorld;
import id.pasarrusun.media.Photograph;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.MediaEvent;
import id.pasarrusun.media.store.ImageKeys;
import id.pasarrusun.media.store.InMemoryObjectStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class RenditionsIntegrationTests {

    private static final int FILES = 6;

    private final MediaWorld world = MediaWorld.fresh(RenditionsIntegrationTests.class);
    private final InMemoryObjectStore store = new InMemoryObjectStore();
    private final Scheduler scheduler = Schedulers.newBoundedElastic(1, 10, "darkroom");
    private final ImageId id = new ImageId(UUID.randomUUID());

    @AfterEach
    void close() {
        scheduler.dispose();
        world.close();
    }

    @Test
    void beginsAgainWhenTheStoreBreaksDownInTheMiddle() {
        store.put(ImageKeys.original(id), Photograph.jpeg(Photograph.scene(96, 64), 1), "image/jpeg")
                .block();
        store.breaksDownAfter(3);

        StepVerifier.create(look(new MediaEvent.ImageReceived(id.value()))).verifyError(Unavailable.class);
        store.breaksDownAfter(FILES);
        await(look(new MediaEvent.ImageReceived(id.value())));

        assertThat(store.size()).isEqualTo(FILES + 1);
    }

    @Test
    void refusesAPictureWhoseOriginalIsGoneUnlessItIsReady() {
        Images images = world.the(Images.class);
        ImageState lost = new ImageState.Refused(ImageState.Reason.BROKEN);
        images.received(world.owner, id).block();

        await(look(new MediaEvent.ImageReceived(id.value()))).apply().block();
        assertThat(await(images.find(world.owner, id))).isEqualTo(lost);

        ImageId other = new ImageId(UUID.randomUUID());
        ImageState ready = new ImageState.Ready(96, 64, null);
        images.received(world.owner, other)
                .then(images.settle(other, ready))
                .as(world.the(TransactionalOperator.class)::transactional)
                .block();
        await(look(new MediaEvent.ImageReceived(other.value()))).apply().block();
        assertThat(await(images.find(world.owner, other))).isEqualTo(ready);
    }

    @Test
    void forgetsTheOriginalOnceTheAnswerStands() {
        store.put(ImageKeys.original(id), new byte[1], "image/jpeg").block();

        await(look(new MediaEvent.ImageReady(id.value())));

        assertThat(store.size()).isZero();
    }

    @SuppressWarnings("unchecked")
    private Mono<LogReader.Effect> look(MediaEvent event) {
        RenditionSettings settings = RenditionSettingsTests.defaults();
        var darkroom = new Renditions.Darkroom(new Decoder(settings), new Encoder(settings), scheduler);
        EventLog<MediaEvent> log = world.the(EventLog.class);
        return new Renditions(log, world.the(Images.class), store, darkroom)
                .look(List.of(new LogEntry<>(1, event, Instant.EPOCH)));
    }
}
