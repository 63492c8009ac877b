package id.pasarrusun.devservers;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/// Lets the event loop hand a call to a pool of threads in tests: the pool guards its threads and its queue by locks
/// that are held for no more than a look into them, and a full queue refuses at once.
public final class HandingOverLocksBriefly implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("java.util.concurrent.ThreadPoolExecutor", "addWorker");
        builder.allowBlockingCallsInside("java.util.concurrent.ArrayBlockingQueue", "offer");
    }
}
