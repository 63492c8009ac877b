package id.pasarrusun.media.store;

import io.minio.MinioClient;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Wires the object store.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    /// One thread for each call under way, all before one queue.
    @Bean(destroyMethod = "shutdownNow")
    ThreadPoolExecutor objectStoreThreads(StoreSettings settings) {
        return new ThreadPoolExecutor(
                settings.callsMax(),
                settings.callsMax(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.waitingMax()),
                Thread.ofVirtual().name("object-store-", 0).factory());
    }

    /// A scheduler that knows the threads as such would interrupt those whose answers nobody wants any more: their
    /// places would be free while the client still worked for them.
    @Bean(destroyMethod = "dispose")
    Scheduler objectStoreScheduler(ThreadPoolExecutor objectStoreThreads) {
        return Schedulers.fromExecutor(objectStoreThreads, true);
    }

    @Bean
    ObjectStore objectStore(StoreSettings settings, Scheduler objectStoreScheduler) {
        return new MinioObjectStore(client(settings), settings, objectStoreScheduler);
    }

    /// The client's own default runs five requests at once and waits five minutes; its own queue has no end, but no
    /// more calls reach it than may run.
    private static MinioClient client(StoreSettings settings) {
        Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(settings.callsMax());
        dispatcher.setMaxRequestsPerHost(settings.callsMax());
        OkHttpClient http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .callTimeout(settings.callTimeout())
                .build();
        return MinioClient.builder()
                .endpoint(settings.endpoint().toString())
                .region(settings.region())
                .credentials(settings.accessKey(), settings.secretKey())
                .httpClient(http, true)
                .build();
    }
}
