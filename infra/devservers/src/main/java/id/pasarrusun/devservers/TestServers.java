package id.pasarrusun.devservers;

import id.pasarrusun.devservers.postgres.EmbeddedServer;

/// The servers that all tests of a JVM share, started when the first test asks.
public final class TestServers {
    private final EmbeddedServer postgres = EmbeddedServer.forgetful();

    private TestServers() {}

    /// The same set for every caller in this JVM.
    public static TestServers connect() {
        return Holder.SERVERS;
    }

    /// A room of its own for a test class.
    public TestSpace space(Class<?> testClass) {
        return new TestSpace(testClass.getSimpleName(), postgres.port());
    }

    private static final class Holder {
        private static final TestServers SERVERS = new TestServers();
    }
}
