package id.pasarrusun.catalog;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that goes on by a millisecond whenever somebody looks at it, and by more when it is moved; it begins on a
/// Wednesday morning in Jakarta.
public final class MovableClock implements InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-14T03:00:00Z"));

    @Override
    public Instant instant() {
        return now.getAndUpdate(at -> at.plusMillis(1));
    }

    public void move(Duration step) {
        now.updateAndGet(at -> at.plus(step));
    }
}
