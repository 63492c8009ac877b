package id.pasarrusun.devservers;

import java.time.Duration;

/// Counts who is in the house, and knows when it has been empty for long enough to be locked up.
final class Guests {
    private static final Duration FIRST_MAX = Duration.ofMinutes(1);

    private int inside;
    private boolean anybodyEver;
    private long emptySince = System.nanoTime();
    private boolean locked;

    /// @return false when the house is locked
    synchronized boolean enter() {
        if (locked) {
            return false;
        }
        inside++;
        anybodyEver = true;
        return true;
    }

    synchronized void leave() {
        inside--;
        emptySince = System.nanoTime();
        notifyAll();
    }

    /// Waits until it has been empty for a while without a break, and locks it; the first guest is given longer.
    synchronized void lockWhenEmptyFor(Duration quiet) throws InterruptedException {
        while (inside > 0 || rest(quiet).isPositive()) {
            wait(inside > 0 ? 0 : rest(quiet).toMillis() + 1);
        }
        locked = true;
    }

    private Duration rest(Duration quiet) {
        Duration patience = anybodyEver ? quiet : FIRST_MAX;
        return patience.minusNanos(System.nanoTime() - emptySince);
    }
}
