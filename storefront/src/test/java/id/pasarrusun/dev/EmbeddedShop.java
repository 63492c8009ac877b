package id.pasarrusun.dev;

import id.pasarrusun.PasarRusunApplication;
import id.pasarrusun.devservers.Addresses;
import id.pasarrusun.devservers.DevServers;
import id.pasarrusun.devservers.DevSettings;
import id.pasarrusun.devservers.DevSettings.Pace;
import id.pasarrusun.devservers.Part;
import id.pasarrusun.devservers.midtrans.MidtransStandIn;
import id.pasarrusun.storefront.demo.DemoMaker;
import id.pasarrusun.storefront.demo.DemoWorld;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

/// The shop and the servers that it was not told the addresses of, started and stopped together.
public final class EmbeddedShop implements AutoCloseable {

    /// The setting whose presence means that a part lies elsewhere.
    private static final Map<Part, String> TOLD_BY = new EnumMap<>(Map.of(
            Part.POSTGRES, "PASAR_POSTGRES_URL",
            Part.ELASTICSEARCH, "PASAR_ELASTICSEARCH_URL",
            Part.OBJECT_STORE, "PASAR_S3_ENDPOINT",
            Part.MIDTRANS, "PASAR_MIDTRANS_SERVER_KEY",
            Part.MAIL, "PASAR_SMTP_URL"));

    private final DevServers servers;
    private final MovableClock clock;
    private final ConfigurableApplicationContext context;

    private EmbeddedShop(DevServers servers, MovableClock clock, ConfigurableApplicationContext context) {
        this.servers = servers;
        this.clock = clock;
        this.context = context;
    }

    /// Starts the servers, then the shop, and returns once it serves, its demo data loaded.
    ///
    /// @param settings defaults for the shop, such as `server.port`; the environment wins
    public static EmbeddedShop start(Path dataDirectory, Pace pace, Map<String, Object> settings) {
        MovableClock clock = MovableClock.in(dataDirectory);
        Set<Part> wanted = wanted(new StandardEnvironment());
        DevServers servers = DevServers.start(new DevSettings(dataDirectory, wanted, clock).withPace(pace))
                .endWith(SpringApplication.getShutdownHandlers()::add);
        try {
            EmbeddedShop shop = new EmbeddedShop(servers, clock, run(servers, clock, settings));
            Readiness.await(shop.port());
            return shop;
        } catch (RuntimeException failed) {
            servers.close();
            throw failed;
        }
    }

    private static Set<Part> wanted(Environment environment) {
        Set<Part> wanted = EnumSet.noneOf(Part.class);
        TOLD_BY.forEach((part, name) -> {
            if (!StringUtils.hasText(environment.getProperty(name))) {
                wanted.add(part);
            }
        });
        return wanted;
    }

    private static ConfigurableApplicationContext run(
            DevServers servers, MovableClock clock, Map<String, Object> settings) {
        Map<String, Object> defaults = new HashMap<>(EmbeddedAddresses.of(servers.addresses()));
        defaults.put("PASAR_DEMO", "true");
        defaults.putAll(settings);
        SpringApplication application = new SpringApplication(PasarRusunApplication.class);
        application.setDefaultProperties(defaults);
        application.addInitializers(context -> {
            GenericApplicationContext shop = (GenericApplicationContext) context;
            shop.registerBean("clock", InstantSource.class, () -> clock);
            DevRoutes.register(shop, servers, clock);
        });
        application.addListeners((WebServerInitializedEvent up) ->
                introduce(servers, up.getWebServer().getPort()));
        return application.run();
    }

    /// Tells the stand-in where the shop listens and who owns the makers' accounts.
    private static void introduce(DevServers servers, int port) {
        if (servers.addresses().midtrans() == null) {
            return;
        }
        MidtransStandIn midtrans = servers.midtrans();
        URI hooks = URI.create("http://127.0.0.1:" + port + "/hooks/midtrans");
        midtrans.notify(hooks, URI.create(hooks + "/payouts"));
        for (DemoMaker maker : DemoWorld.read().makers()) {
            DemoMaker.Bank bank = maker.bank();
            midtrans.knowAccount(bank.code(), bank.account(), bank.holder());
        }
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public Addresses addresses() {
        return servers.addresses();
    }

    public DevServers servers() {
        return servers;
    }

    public MovableClock clock() {
        return clock;
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            servers.close();
        }
    }
}
