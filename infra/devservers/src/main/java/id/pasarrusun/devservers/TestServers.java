package id.pasarrusun.devservers;

import id.pasarrusun.devservers.postgres.EmbeddedServer;
import id.pasarrusun.devservers.process.DataFolder;
import id.pasarrusun.devservers.process.Toolbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// The servers that all tests of a JVM share, started when the first test asks.
public final class TestServers {
    private final EmbeddedServer postgres;

    private TestServers(DataFolder data) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            data.close();
            Toolbox.delete(data.root());
        }));
        postgres = EmbeddedServer.start(data, false);
    }

    /// The same set for every caller in this JVM.
    public static TestServers connect() {
        return Holder.SERVERS;
    }

    /// A room of its own for a test class.
    public TestSpace space(Class<?> testClass) {
        return new TestSpace(testClass.getSimpleName(), postgres.port());
    }

    private static final class Holder {
        private static final TestServers SERVERS = new TestServers(folder());

        private static DataFolder folder() {
            try {
                return DataFolder.claim(Files.createTempDirectory("pasar-tests-"));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot make a folder for the servers", e);
            }
        }
    }
}
