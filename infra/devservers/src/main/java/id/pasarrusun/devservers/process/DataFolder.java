package id.pasarrusun.devservers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// The folder of one set of servers, claimed by one shop at a time: their data, logs, ports, and which processes run.
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel claim;
    private final Ports ports;
    private final List<Child> children = new ArrayList<>();
    private boolean closed;

    private DataFolder(Path root, FileChannel claim) {
        this.root = root;
        this.claim = claim;
        this.ports = new Ports(root.resolve("ports.properties"));
    }

    /// Claims a folder, made if it is not there, and ends what a killed shop left running on it.
    ///
    /// @throws IllegalStateException when another shop runs on it
    public static DataFolder claim(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            for (String name : List.of("run", "logs")) {
                Files.createDirectories(root.resolve(name));
            }
            DataFolder claimed = new DataFolder(root, lock(root));
            claimed.endStale();
            return claimed;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + root + " cannot be used", e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        Path file = root.resolve("run").resolve("shop.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new IllegalStateException(
                    "Another shop (process %s) runs on the data folder %s: stop it, or set PASAR_DATA_DIR to another folder"
                            .formatted(holder, root));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private void endStale() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("run"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".pid")).toList()) {
                Optional<PidFile> stale = PidFile.read(file);
                stale.flatMap(PidFile::living)
                        .ifPresent(process -> Child.end(process, stale.get().ending()));
                Files.delete(file);
            }
        }
    }

    public Path root() {
        return root;
    }

    /// A folder in this one, made if it is not there.
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + name, e);
        }
    }

    /// The same free port on loopback at every start, unless somebody took it meanwhile.
    public int port(String name) {
        return ports.take(name);
    }

    /// Starts a server, which ends with this folder at the latest.
    public Child start(Launch launch) {
        synchronized (children) {
            if (closed) {
                throw new IllegalStateException("The servers are being stopped");
            }
            Child child = Child.start(
                    launch,
                    root.resolve("logs").resolve(launch.name() + ".log"),
                    root.resolve("run").resolve(launch.name() + ".pid"));
            children.add(child);
            return child;
        }
    }

    /// Ends the servers, side by side; none starts any more.
    public void stop() {
        synchronized (children) {
            closed = true;
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                children.forEach(child -> threads.execute(child::close));
            }
            children.clear();
        }
    }

    /// Deletes what the servers wrote; to be called while none runs.
    public void clear() {
        try (Stream<Path> all = Files.list(root)) {
            all.filter(path -> !path.equals(root.resolve("run"))).forEach(Toolbox::delete);
            Files.createDirectories(root.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + root, e);
        }
    }

    /// Ends the servers and lets the folder go.
    @Override
    public void close() {
        stop();
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot let go of " + root, e);
        }
    }
}
