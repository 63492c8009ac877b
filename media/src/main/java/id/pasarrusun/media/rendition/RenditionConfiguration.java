package id.pasarrusun.media.rendition;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.MediaEvent;
import id.pasarrusun.media.store.ObjectStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Wires the worker and the files it makes.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RenditionSettings.class)
class RenditionConfiguration {

    @Bean(destroyMethod = "dispose")
    Scheduler darkroomScheduler() {
        return Schedulers.newBoundedElastic(1, 100, "darkroom", 60, true);
    }

    @Bean
    Renditions renditions(
            EventLog<MediaEvent> mediaLog,
            Images images,
            ObjectStore store,
            RenditionSettings settings,
            Scheduler darkroomScheduler) {
        var darkroom = new Renditions.Darkroom(new Decoder(settings), new Encoder(settings), darkroomScheduler);
        return new Renditions(mediaLog, images, store, darkroom);
    }

    @Bean
    RenditionFiles renditionFiles(ObjectStore store, RenditionSettings settings) {
        return new RenditionFiles(store, settings);
    }
}
