package id.pasarrusun.devservers.elasticsearch;

import id.pasarrusun.devservers.process.Child;
import id.pasarrusun.devservers.process.DataFolder;
import id.pasarrusun.devservers.process.Http;
import id.pasarrusun.devservers.process.Launch;
import id.pasarrusun.devservers.process.Standing;
import id.pasarrusun.devservers.process.Toolbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A running node, which ends with its data folder.
public final class ElasticsearchServer {
    private static final String NAME = "elasticsearch";
    private static final Duration START_MAX = Duration.ofMinutes(4);

    private static final List<String> SHOP = List.of("-Xms64m", "-Xmx512m");
    private static final List<String> HURRY = List.of("-Xms64m", "-Xmx384m", "-XX:TieredStopAtLevel=1");

    private static final String LOGGING = """
        status = error
        appender.console.type = Console
        appender.console.name = console
        appender.console.layout.type = PatternLayout
        appender.console.layout.pattern = %d{ISO8601} %-5p %c{1.}: %m%n
        rootLogger.level = info
        rootLogger.appenderRef.console.ref = console
        """;

    private final URI address;

    private ElasticsearchServer(URI address) {
        this.address = address;
    }

    /// Starts one that answers when this returns.
    ///
    /// @param hurry starts sooner and searches slower, which suits tests
    public static ElasticsearchServer start(DataFolder data, boolean hurry) {
        Distribution distribution = Distribution.unpacked();
        Standing standing = Standing.unprivileged();
        Path folder = data.folder(NAME);
        for (Path needed : List.of(Toolbox.java(), distribution.home(), folder)) {
            if (!standing.reaches(needed)) {
                throw new IllegalStateException(
                        "Elasticsearch refuses to run as root, and the user nobody cannot enter %s".formatted(needed));
            }
        }
        furnish(folder);
        standing.own(folder);
        int port = data.port(NAME);
        Child child = data.start(new Launch(
                NAME,
                standing,
                command(distribution, folder, hurry ? HURRY : SHOP),
                Map.of("LIBFFI_TMPDIR", folder.resolve("tmp").toString(), "ES_DISTRIBUTION_TYPE", "zip"),
                folder,
                Launch.Ending.TERM));
        send(
                new StartMessage(
                        settings(distribution, folder, port, data.port(NAME + "-transport")),
                        folder.resolve("config"),
                        folder.resolve("logs")),
                child);
        URI address = URI.create("http://127.0.0.1:" + port);
        URI health = address.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s");
        child.awaitReady(() -> Http.status(health) == 200, START_MAX);
        return new ElasticsearchServer(address);
    }

    private static void furnish(Path folder) {
        try {
            for (String name : List.of("config", "data", "logs", "tmp")) {
                Files.createDirectories(folder.resolve(name));
            }
            Files.writeString(folder.resolve("config").resolve("log4j2.properties"), LOGGING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the node's folders in " + folder, e);
        }
    }

    private static Map<String, String> settings(Distribution distribution, Path folder, int port, int transportPort) {
        return Map.of(
                "path.home",
                distribution.home().toString(),
                "path.data",
                folder.resolve("data").toString(),
                "path.logs",
                folder.resolve("logs").toString(),
                "discovery.type",
                "single-node",
                "network.host",
                "127.0.0.1",
                "http.port",
                Integer.toString(port),
                "transport.port",
                Integer.toString(transportPort),
                "xpack.security.enabled",
                "false",
                "xpack.ml.enabled",
                "false",
                "xpack.watcher.enabled",
                "false");
    }

    private static void send(StartMessage message, Child child) {
        try {
            message.send(child.input());
        } catch (IOException _) {
            // it ended before it listened; waiting for it tells why
        }
    }

    /// As the server's own launcher would put it, without the launcher.
    private static List<String> command(Distribution distribution, Path folder, List<String> pace) {
        List<String> command = new ArrayList<>();
        command.add(Toolbox.java().toString());
        command.addAll(pace);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Xss1m",
                "-XX:-OmitStackTraceInFastThrow",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.locale.providers=CLDR",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Djna.nosys=true",
                "-Des.networkaddress.cache.ttl=60",
                "-Des.networkaddress.cache.negative.ttl=10",
                "-Des.path.home=" + distribution.home(),
                "-Des.distribution.type=zip",
                "-Des.java.type=ES_JAVA_HOME",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Dlog4j2.formatMsgNoLookups=true",
                "-Dorg.apache.lucene.vectorization.upperJavaFeatureVersion=25",
                "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1"));
        command.addAll(List.of(
                "--patch-module=java.base=" + distribution.entitlementBridge(),
                "--add-exports=java.base/org.elasticsearch.entitlement.bridge=org.elasticsearch.entitlement,"
                        + "java.logging,java.net.http,java.naming,jdk.net,jdk.zipfs,jdk.management.agent",
                "--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core",
                "--enable-native-access=ALL-UNNAMED",
                "--illegal-native-access=deny",
                "--add-modules=jdk.incubator.vector,jdk.net,jdk.management.agent,ALL-MODULE-PATH",
                "--module-path",
                distribution.lib().toString(),
                "-m",
                "org.elasticsearch.server/org.elasticsearch.bootstrap.Elasticsearch"));
        return command;
    }

    /// Where it listens, without a slash at the end.
    public URI address() {
        return address;
    }
}
