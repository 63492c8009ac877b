package id.pasarrusun.media.image;

import id.pasarrusun.kernel.log.EventLog;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/// Wires the room of pictures and media's log.
@Configuration(proxyBeanMethods = false)
class ImageConfiguration {

    @Bean
    EventLog<MediaEvent> mediaLog(DatabaseClient database, JsonMapper json, InstantSource clock) {
        return new EventLog<>("media", MediaEvent.class, database, json, clock);
    }

    @Bean
    Images images(DatabaseClient database, EventLog<MediaEvent> log, InstantSource clock) {
        return new Images(database, log, clock);
    }
}
