package id.pasarrusun.devservers;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;

/// Which servers are started, and how.
///
/// @param dataDirectory where they keep their data, logs and ports; one set at a time runs on it
/// @param clock what time it is for the stand-ins
/// @param pace what matters more, the data or the time
/// @param lettersMax how many letters the outbox keeps
public record DevSettings(Path dataDirectory, Set<Part> wanted, InstantSource clock, Pace pace, int lettersMax) {
    private static final int LETTERS_MAX = 1_000;

    public DevSettings {
        wanted = Set.copyOf(wanted);
    }

    /// Servers for a shop that is used.
    public DevSettings(Path dataDirectory, Set<Part> wanted, InstantSource clock) {
        this(dataDirectory, wanted, clock, Pace.CAREFUL, LETTERS_MAX);
    }

    public DevSettings withPace(Pace chosen) {
        return new DevSettings(dataDirectory, wanted, clock, chosen, lettersMax);
    }

    /// What matters more.
    public enum Pace {
        /// A commit survives a power cut, and the servers grow fast with use.
        CAREFUL,
        /// For tests: soon there, and nothing lasts.
        HURRIED
    }
}
