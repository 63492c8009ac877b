package id.pasarrusun.media.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.devservers.TestSpace;
import id.pasarrusun.devservers.store.Store;
import id.pasarrusun.kernel.failure.Unavailable;
import io.minio.MinioClient;
import io.minio.RemoveBucketArgs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.test.StepVerifier;

class MinioObjectStoreIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int CALLS_MAX = 64;
    private static final int WAITING_MAX = 256;
    private static final byte[] BYTES = "batik".getBytes(StandardCharsets.UTF_8);

    private final TestSpace space = TestServers.connect().space(getClass());
    private final Store real = space.store();
    private final List<Scheduler> schedulers = new ArrayList<>();
    private final List<ThreadPoolExecutor> pools = new ArrayList<>();
    private final ObjectStore store = store(real.endpoint(), real.secretKey(), PATIENCE);

    @AfterEach
    void close() {
        schedulers.forEach(Scheduler::dispose);
        pools.forEach(ThreadPoolExecutor::shutdownNow);
    }

    @Test
    void keepsBytesAndGivesThemBack() {
        byte[] large = new byte[3_000_000];
        new Random(1).nextBytes(large);

        store.put("originals/a", large, "image/jpeg").block(PATIENCE);
        store.put("originals/b", BYTES, "image/png").block(PATIENCE);
        store.put("originals/b", BYTES, "image/png").block(PATIENCE);

        assertThat(store.get("originals/a").block(PATIENCE)).isEqualTo(large);
        assertThat(store.get("originals/b").block(PATIENCE)).isEqualTo(BYTES);
    }

    @Test
    void hasNothingUnderAKeyThatWasNeverPutOrWasDeleted() {
        StepVerifier.create(store.get("renditions/none")).verifyComplete();
        StepVerifier.create(store.delete("renditions/none")).verifyComplete();

        store.put("renditions/gone", BYTES, "image/webp").block(PATIENCE);
        assertThat(store.get("renditions/none").block(PATIENCE)).isNull();
        store.delete("renditions/gone").block(PATIENCE);
        store.delete("renditions/gone").block(PATIENCE);

        assertThat(store.get("renditions/gone").block(PATIENCE)).isNull();
    }

    @Test
    void takesManyCallsAtOnce() {
        List<byte[]> all = Objects.requireNonNull(Flux.range(0, 200)
                .flatMap(i -> store.put("many/" + i, BYTES, "image/webp").thenReturn(i), 200)
                .flatMap(i -> store.get("many/" + i), 200)
                .collectList()
                .block(PATIENCE));

        assertThat(all).hasSize(200).allMatch(bytes -> bytes.length == BYTES.length);
    }

    @Test
    void isUnavailableForAWrongSecret() {
        ObjectStore stranger = store(real.endpoint(), "guessed", PATIENCE);
        store.put("originals/secret", BYTES, "image/png").block(PATIENCE);

        StepVerifier.create(stranger.get("originals/secret")).verifyError(Unavailable.class);
        StepVerifier.create(stranger.put("originals/c", BYTES, "image/png")).verifyError(Unavailable.class);
        StepVerifier.create(stranger.delete("originals/secret")).verifyError(Unavailable.class);
    }

    @Test
    void isUnavailableWhenNobodyListens() {
        ObjectStore gone = store(URI.create("http://127.0.0.1:1"), real.secretKey(), PATIENCE);

        StepVerifier.create(gone.get("originals/a")).verifyError(Unavailable.class);
        StepVerifier.create(gone.put("originals/a", BYTES, "image/png")).verifyError(Unavailable.class);
    }

    @Test
    void isUnavailableWhenTheAnswerTakesTooLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI endpoint = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            ObjectStore slow = store(endpoint, real.secretKey(), Duration.ofMillis(300));

            StepVerifier.create(slow.get("originals/a"))
                    .expectError(Unavailable.class)
                    .verify(Duration.ofSeconds(5));
            StepVerifier.create(slow.put("originals/a", BYTES, "image/png"))
                    .expectError(Unavailable.class)
                    .verify(Duration.ofSeconds(5));
        }
    }

    @Test
    void refusesAtOnceWhatItHasNoRoomForAlsoWhenThoseWhoAskedHaveLeft() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI endpoint = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            ObjectStore narrow = store(new StoreSettings(
                    endpoint, "us-east-1", real.accessKey(), real.secretKey(), space.bucket(), PATIENCE, 2, 1));
            Disposable.Composite others = Disposables.composite();

            for (int i = 0; i < 3; i++) {
                others.add(ask(narrow));
            }
            refuses(narrow);

            others.dispose();
            others = Disposables.composite(ask(narrow));
            refuses(narrow);
            others.dispose();
        }
    }

    private static Disposable ask(ObjectStore store) {
        return store.get("originals/a").subscribe(bytes -> {}, error -> {});
    }

    private static void refuses(ObjectStore store) {
        StepVerifier.create(store.get("originals/a"))
                .expectError(Unavailable.class)
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void neverTakesALostBucketForAKeptPicture() throws Exception {
        store.put("originals/first", BYTES, "image/png").block(PATIENCE);
        emptyAndRemoveTheBucket();

        StepVerifier.create(store.put("originals/second", BYTES, "image/png")).verifyError(Unavailable.class);
    }

    private void emptyAndRemoveTheBucket() throws Exception {
        store.delete("originals/first").block(PATIENCE);
        MinioClient client = MinioClient.builder()
                .endpoint(real.endpoint().toString())
                .credentials(real.accessKey(), real.secretKey())
                .build();
        client.removeBucket(RemoveBucketArgs.builder().bucket(space.bucket()).build());
    }

    private ObjectStore store(URI endpoint, String secret, Duration timeout) {
        StoreSettings settings = new StoreSettings(
                endpoint, "us-east-1", real.accessKey(), secret, space.bucket(), timeout, CALLS_MAX, WAITING_MAX);
        assertThat(settings.toString()).doesNotContain(secret);
        return store(settings);
    }

    private ObjectStore store(StoreSettings settings) {
        var configuration = new StoreConfiguration();
        ThreadPoolExecutor threads = configuration.objectStoreThreads(settings);
        pools.add(threads);
        Scheduler scheduler = configuration.objectStoreScheduler(threads);
        schedulers.add(scheduler);
        return configuration.objectStore(settings, scheduler);
    }
}
