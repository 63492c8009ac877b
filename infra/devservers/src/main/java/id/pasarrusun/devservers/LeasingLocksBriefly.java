package id.pasarrusun.devservers;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/// Lets the event loop take a connection to Elasticsearch in tests: the pool of its asynchronous client guards a map by
/// a lock that is held for no more than a look into it, and never while a connection is made.
public final class LeasingLocksBriefly implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("org.apache.http.nio.pool.AbstractNIOConnPool", "lease");
    }
}
