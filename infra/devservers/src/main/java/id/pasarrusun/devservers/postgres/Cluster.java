package id.pasarrusun.devservers.postgres;

import id.pasarrusun.devservers.process.Standing;
import id.pasarrusun.devservers.process.Toolbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The files of a PostgreSQL, made ready for a start.
record Cluster(Path folder, Binaries binaries, Standing standing) {

    void prepare() {
        try {
            if (Files.exists(folder.resolve("PG_VERSION"))) {
                standing.own(folder);
                forgetDeadServer();
            } else {
                make();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + folder, e);
        }
    }

    /// After a crash the number in the file may belong to any process by now, and PostgreSQL then refuses to start.
    private void forgetDeadServer() throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (Files.exists(file)
                && !isServer(Files.readString(file).lines().findFirst().orElse(""))) {
            Files.delete(file);
        }
    }

    private static boolean isServer(String pid) {
        return pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent();
    }

    /// Elsewhere first: what broke off in the middle must not look like a database.
    private void make() throws IOException {
        Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
        if (Files.exists(draft)) {
            Toolbox.delete(draft);
        }
        Files.createDirectory(
                draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        standing.own(draft);
        initdb(draft);
        Files.delete(folder);
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path draft) throws IOException {
        Process initdb = new ProcessBuilder(standing.before(List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + draft,
                        "--username=" + Database.USER,
                        "--auth=trust",
                        "--encoding=UTF8",
                        // sorts the same on every machine
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-sync")))
                .directory(draft.toFile())
                .redirectErrorStream(true)
                .start();
        String words = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (initdb.waitFor() != 0) {
                throw new IllegalStateException("PostgreSQL cannot make its files: " + words.strip());
            }
        } catch (InterruptedException e) {
            initdb.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL made its files", e);
        }
    }
}
