package id.pasarrusun.devservers.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The small programs of util-linux that stand before a server's command; where one is absent, so is what it does.
final class Tools {

    private static final Optional<String> SETSID = find("setsid");
    private static final Optional<String> SETPRIV = find("setpriv");

    private Tools() {}

    static List<String> ownSession() {
        return SETSID.map(List::of).orElse(List.of());
    }

    static List<String> endingWithParent(Launch.Ending ending) {
        return SETPRIV.map(setpriv -> List.of(setpriv, "--pdeathsig", ending.name()))
                .orElse(List.of());
    }

    static List<String> asUser(int id) {
        String setpriv = SETPRIV.orElseThrow(() -> new IllegalStateException(
                "A server that refuses to run as root needs the program setpriv (package util-linux)"));
        return List.of(setpriv, "--reuid=" + id, "--regid=" + id, "--clear-groups");
    }

    /// Fails when the program is absent, too old, or not allowed.
    static List<String> mask(int id) {
        return List.of("unshare", "--user", "--map-user=" + id, "--map-group=" + id);
    }

    static void signal(ProcessHandle process, Launch.Ending ending) {
        switch (ending) {
            case TERM -> process.destroy();
            case INT -> run(List.of("/bin/sh", "-c", "kill -INT " + process.pid()));
        }
    }

    /// Whether a command can be run and ends well.
    static boolean run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<String> find(String program) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
