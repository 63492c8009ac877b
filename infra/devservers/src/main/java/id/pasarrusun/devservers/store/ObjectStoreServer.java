package id.pasarrusun.devservers.store;

import id.pasarrusun.devservers.process.Child;
import id.pasarrusun.devservers.process.DataFolder;
import id.pasarrusun.devservers.process.Http;
import id.pasarrusun.devservers.process.Launch;
import id.pasarrusun.devservers.process.Standing;
import id.pasarrusun.devservers.process.Toolbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A running S3Proxy, which keeps its objects as files and ends with its data folder.
public final class ObjectStoreServer {
    private static final String NAME = "s3";
    private static final Duration START_MAX = Duration.ofMinutes(2);

    private static final String LOGGING = """
        <configuration>
          <appender name="console" class="ch.qos.logback.core.ConsoleAppender">
            <encoder><pattern>%d %-5level %logger{1}: %msg%n</pattern></encoder>
          </appender>
          <root level="warn"><appender-ref ref="console"/></root>
        </configuration>
        """;

    private final Store store;

    private ObjectStoreServer(Store store) {
        this.store = store;
    }

    /// Starts one that answers when this returns.
    public static ObjectStoreServer start(DataFolder data) {
        Path jar = Toolbox.server("s3proxy.jar");
        Path folder = data.folder(NAME);
        Store store = Store.onPort(data.port(NAME));
        furnish(folder, store);
        Child child =
                data.start(new Launch(NAME, Standing.OWN, command(jar, folder), Map.of(), folder, Launch.Ending.TERM));
        child.awaitReady(() -> Http.status(store.endpoint().resolve("/")) > 0, START_MAX);
        return new ObjectStoreServer(store);
    }

    private static void furnish(Path folder, Store store) {
        try {
            Path objects = Files.createDirectories(folder.resolve("objects"));
            Files.writeString(folder.resolve("s3proxy.properties"), settings(store, objects));
            Files.writeString(folder.resolve("logback.xml"), LOGGING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the object store's folders in " + folder, e);
        }
    }

    private static String settings(Store store, Path objects) {
        return """
            s3proxy.endpoint=%s
            s3proxy.authorization=aws-v2-or-v4
            s3proxy.identity=%s
            s3proxy.credential=%s
            s3proxy.ignore-unknown-headers=true
            jclouds.provider=filesystem
            jclouds.filesystem.basedir=%s
            """.formatted(store.endpoint(), store.accessKey(), store.secretKey(), objects);
    }

    private static List<String> command(Path jar, Path folder) {
        // read by every later start in a fraction of the time
        Path classes = Toolbox.home()
                .resolve("s3proxy-%s.jsa".formatted(Toolbox.key(jar.toString().getBytes(StandardCharsets.UTF_8))));
        return List.of(
                Toolbox.java().toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + classes,
                "-Dlogback.configurationFile=" + folder.resolve("logback.xml"),
                "-jar",
                jar.toString(),
                "--properties",
                folder.resolve("s3proxy.properties").toString());
    }

    public Store store() {
        return store;
    }
}
