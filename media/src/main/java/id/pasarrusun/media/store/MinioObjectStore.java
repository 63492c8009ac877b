package id.pasarrusun.media.store;

import id.pasarrusun.kernel.failure.Unavailable;
import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.GetObjectResponse;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.errors.ErrorResponseException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// The object store behind the MinIO client, which waits for its answers. Each call has a thread of one bounded
/// scheduler until it is over, whether anybody still wants its answer or not, and a call for which there is no room
/// is refused at once.
final class MinioObjectStore implements ObjectStore {

    /// The bucket is made with the first object: before that, nothing is there.
    private static final Set<String> ABSENT = Set.of("NoSuchKey", "NoSuchBucket");

    private final MinioClient client;
    private final String bucket;
    private final Scheduler scheduler;
    private final Duration timeout;
    private final Mono<Boolean> bucketReady;

    MinioObjectStore(MinioClient client, StoreSettings settings, Scheduler scheduler) {
        this.client = client;
        this.bucket = settings.bucket();
        this.scheduler = scheduler;
        this.timeout = settings.callTimeout();
        this.bucketReady = ensureBucket().thenReturn(true).cacheInvalidateIf(ready -> !ready);
    }

    @Override
    public Mono<Void> put(String key, byte[] bytes, String contentType) {
        return bucketReady
                .then(call(() -> client.putObject(PutObjectArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .data(bytes, bytes.length)
                        .contentType(contentType)
                        .build())))
                .then();
    }

    @Override
    public Mono<byte[]> get(String key) {
        GetObjectArgs args = GetObjectArgs.builder().bucket(bucket).object(key).build();
        return call(() -> drain(client.getObject(args))).onErrorComplete(MinioObjectStore::isAbsent);
    }

    @Override
    public Mono<Void> delete(String key) {
        RemoveObjectArgs args =
                RemoveObjectArgs.builder().bucket(bucket).object(key).build();
        return run(() -> client.removeObject(args)).onErrorComplete(MinioObjectStore::isAbsent);
    }

    private Mono<Void> ensureBucket() {
        return call(() -> client.bucketExists(
                        BucketExistsArgs.builder().bucket(bucket).build()))
                .flatMap(exists -> exists ? Mono.empty() : makeBucket());
    }

    /// Another replica may have been first: then the bucket is there, which is all that was wanted.
    private Mono<Void> makeBucket() {
        return run(() -> client.makeBucket(
                        MakeBucketArgs.builder().bucket(bucket).build()))
                .onErrorResume(error -> call(() -> client.bucketExists(
                                BucketExistsArgs.builder().bucket(bucket).build()))
                        .flatMap(exists -> exists ? Mono.empty() : Mono.error(error)));
    }

    /// A call that has no answer.
    @FunctionalInterface
    private interface Order {
        void send() throws Exception;
    }

    private Mono<Void> run(Order order) {
        return call(() -> {
                    order.send();
                    return true;
                })
                .then();
    }

    private <T> Mono<T> call(Callable<T> call) {
        return Mono.fromCallable(call)
                .subscribeOn(scheduler)
                .timeout(timeout)
                .onErrorMap(error -> new Unavailable("The object store", error));
    }

    private static boolean isAbsent(Throwable error) {
        return error.getCause() instanceof ErrorResponseException response
                && ABSENT.contains(response.errorResponse().code());
    }

    private static byte[] drain(GetObjectResponse response) throws IOException {
        try (response) {
            return response.readAllBytes();
        }
    }
}
