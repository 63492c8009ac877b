package id.pasarrusun.devservers.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Remembers a child in a file, so that a later start can end what a killed shop left running.
///
/// @param birth tells the process from a later one with the same number
record PidFile(long pid, String birth, Launch.Ending ending) {

    private static final int STAT_START_TIME = 19;

    static PidFile of(Process process, Launch.Ending ending) {
        return new PidFile(process.pid(), birth(process.toHandle()), ending);
    }

    /// What a file remembers; empty when it is no pid file, as after a crash in mid-write.
    static Optional<PidFile> read(Path file) throws IOException {
        String[] parts = Files.readString(file).strip().split(" ");
        try {
            return parts.length == 3
                    ? Optional.of(new PidFile(Long.parseLong(parts[0]), parts[1], Launch.Ending.valueOf(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Files.writeString(file, "%d %s %s%n".formatted(pid, birth, ending));
    }

    /// The process, if it still lives and is the one that was meant.
    Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> birth(handle).equals(birth));
    }

    /// Linux counts it from the boot on, so it stays the same when somebody sets the clock.
    private static String birth(ProcessHandle handle) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(handle.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[STAT_START_TIME];
        } catch (IOException _) {
            return handle.info()
                    .startInstant()
                    .map(start -> Long.toString(start.toEpochMilli()))
                    .orElse("unknown");
        }
    }
}
