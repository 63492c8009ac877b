package id.pasarrusun.dev;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.PasarRusunApplication;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.devservers.TestServers;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/// The shop as its jar starts it: no embedded mode, and of all its neighbours only PostgreSQL is there.
class PackagedShopIntegrationTests {

    private static final String NOBODY_LISTENS = "127.0.0.1:1";

    private static ConfigurableApplicationContext shop;
    private static Person stranger;

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(PasarRusunApplication.class);
        application.setDefaultProperties(settings());
        application.addInitializers(context -> ownEventLoops((GenericApplicationContext) context));
        shop = application.run();
        stranger = new Person(
                URI.create("http://localhost:" + shop.getEnvironment().getProperty("local.server.port")));
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /dev/outbox?to=081200000001",
        "GET, /dev/servers",
        "GET, /dev/clock",
        "POST, /dev/clock",
        "DELETE, /dev/limits",
        "GET, /dev/gaya",
        "GET, /dev"
    })
    void hasNothingOfTheEmbeddedMode(String method, String path) {
        assertThat(stranger.json(method, path, "{\"advance\":\"PT48H\"}").status())
                .isEqualTo(404);
    }

    @Test
    void servesWithoutSearchAndPicturesAndNamesThem() {
        Answer readiness = stranger.json("GET", "/actuator/health/readiness", "");

        assertThat(readiness.status()).isEqualTo(200);
        assertThat(readiness.body())
                .contains("\"search\":{\"status\":\"DEGRADED\"}", "\"pictures\":{\"status\":\"DEGRADED\"}")
                .contains("\"r2dbc\":{\"status\":\"UP\"}");
        assertThat(stranger.get("/produk?q=tas").status()).isEqualTo(200);
    }

    private static Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put(
                "PASAR_POSTGRES_URL",
                TestServers.connect()
                        .space(PackagedShopIntegrationTests.class)
                        .database("packaged", empty -> {})
                        .url());
        settings.put("PASAR_ELASTICSEARCH_URL", "http://" + NOBODY_LISTENS);
        settings.put("PASAR_S3_ENDPOINT", "http://" + NOBODY_LISTENS);
        settings.put("PASAR_S3_ACCESS_KEY", "nobody");
        settings.put("PASAR_S3_SECRET_KEY", "nobody's secret");
        settings.put("PASAR_SMTP_URL", "smtp://" + NOBODY_LISTENS);
        settings.put("PASAR_MIDTRANS_BASE_URL", "http://" + NOBODY_LISTENS);
        for (String key : new String[] {"SERVER", "CLIENT", "IRIS_CREATOR", "IRIS_APPROVER", "IRIS_MERCHANT"}) {
            settings.put("PASAR_MIDTRANS_" + key + "_KEY", key);
        }
        return settings;
    }

    /// Or the end of this shop would take the event loops of every other in the JVM with it.
    private static void ownEventLoops(GenericApplicationContext context) {
        context.registerBean(ReactorResourceFactory.class, () -> {
            ReactorResourceFactory resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            return resources;
        });
    }
}
