package id.pasarrusun.storefront.health;

import id.pasarrusun.catalog.search.Search;
import id.pasarrusun.catalog.search.SearchQuery;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.rendition.RenditionFiles;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/// Names the parts that readiness speaks of. Each is asked through the door that the pages use.
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    private static final ImageId NOBODYS = new ImageId(new UUID(0, 0));

    @Bean
    PartHealth searchHealthIndicator(Search search) {
        return new PartHealth(search.run(SearchQuery.newest(1)).map(answer -> !answer.degraded()));
    }

    @Bean
    PartHealth picturesHealthIndicator(RenditionFiles files) {
        int width = ImageAddresses.WIDTHS.getFirst();
        return new PartHealth(
                Mono.defer(() -> files.find(NOBODYS, width, ImageFormat.JPEG)).thenReturn(true));
    }
}
