package id.pasarrusun.devservers;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/// Lets the event loop draw random numbers in tests: the JDK reads them from `/dev/urandom`, which is a file to
/// BlockHound but never makes anybody wait.
public final class RandomnessNeverWaits implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("sun.security.provider.NativePRNG$RandomIO", "readFully");
        builder.allowBlockingCallsInside("sun.security.provider.NativePRNG$RandomIO", "ensureBufferValid");
    }
}
