package id.pasarrusun.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Real time and how far it was moved ahead; the distance is kept beside the data, which must not grow younger.
public final class MovableClock implements InstantSource {

    private static final InstantSource REAL = Clock.systemUTC();

    private final Path file;
    private volatile Duration ahead;

    private MovableClock(Path file, Duration ahead) {
        this.file = file;
        this.ahead = ahead;
    }

    /// @param directory where the distance is kept; made if it is not there
    public static MovableClock in(Path directory) {
        Path file = directory.resolve("clock");
        try {
            Files.createDirectories(directory);
            String kept = Files.exists(file) ? Files.readString(file).strip() : "PT0S";
            return new MovableClock(file, Duration.parse(kept));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Instant instant() {
        return REAL.instant().plus(ahead);
    }

    /// @throws IllegalArgumentException when the step leads back
    public synchronized void advance(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("The clock only moves ahead");
        }
        Duration further = ahead.plus(step);
        try {
            Files.writeString(file, further.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        ahead = further;
    }
}
