package id.pasarrusun.devservers;

/// The servers that all tests of a build share, each started when the first test asks for it.
public final class TestServers {
    private final KeeperLine keeper;

    private TestServers(KeeperLine keeper) {
        this.keeper = keeper;
    }

    /// The same set for every caller of the build.
    ///
    /// @param soon what this JVM is going to need; they start side by side, and nobody waits for them yet
    public static TestServers connect(Part... soon) {
        for (Part part : soon) {
            Holder.SERVERS.keeper.startSoon(part);
        }
        return Holder.SERVERS;
    }

    /// A room of its own for a test class.
    public TestSpace space(Class<?> testClass) {
        return new TestSpace(testClass.getSimpleName(), keeper);
    }

    private static final class Holder {
        private static final TestServers SERVERS = new TestServers(KeeperLine.open());
    }
}
