package id.pasarrusun.devservers;

import id.pasarrusun.devservers.process.Child;
import id.pasarrusun.devservers.process.DataFolder;
import id.pasarrusun.devservers.process.Toolbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A line to the keeper of this checkout's servers, open until the JVM ends. Whoever finds no keeper starts one.
final class KeeperLine implements AutoCloseable {
    private static final String FOLDER = "tests-";
    private static final Duration CLASSES_KEPT = Duration.ofDays(7);
    private static final Duration QUIET = Duration.ofSeconds(60);
    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final SocketChannel channel;
    private final BufferedReader reader;
    private final Writer writer;
    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);

    private KeeperLine(SocketChannel channel) {
        this.channel = channel;
        reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
        writer = Channels.newWriter(channel, StandardCharsets.UTF_8);
    }

    /// The line of this checkout, as long as its code and the plug-in's stay as they are.
    static KeeperLine open() {
        KeeperCode code = KeeperCode.ours();
        String key = Toolbox.key(
                Toolbox.servers().toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8),
                Toolbox.key(code.print()).getBytes(StandardCharsets.UTF_8));
        return open(Toolbox.home().resolve(FOLDER + key), code, QUIET);
    }

    static KeeperLine open(Path folder, KeeperCode code, Duration quiet) {
        try {
            Optional<KeeperLine> there = call(folder);
            return there.isPresent() ? there.get() : openAlone(folder, code, quiet);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot reach the keeper of the test servers", e);
        }
    }

    /// Two test JVMs that find no keeper start one between them.
    private static KeeperLine openAlone(Path folder, KeeperCode code, Duration quiet) throws IOException {
        Path lock = Toolbox.home().resolve("keeper.lock");
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = file.lock()) {
            Optional<KeeperLine> there = call(folder);
            if (there.isPresent()) {
                return there.get();
            }
            sweep(folder);
            return start(folder, code, quiet);
        }
    }

    /// Every change of the code makes a key of its own, and nobody comes back to the folders of the earlier ones. A
    /// keeper that has not let go of its folder is at work or clearing up.
    private static void sweep(Path ours) throws IOException {
        try (Stream<Path> all = Files.list(Toolbox.home())) {
            for (Path stale : (Iterable<Path>) all.filter(KeeperLine::isStale)::iterator) {
                if (Files.isDirectory(stale) && !stale.equals(ours)) {
                    sweepFolder(stale);
                } else if (Files.isRegularFile(stale)) {
                    Files.deleteIfExists(stale);
                }
            }
        }
    }

    private static boolean isStale(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(FOLDER) || (name.endsWith(".jsa") && isOld(path));
    }

    /// What is read still is written anew by the next server that misses it.
    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(CLASSES_KEPT));
        } catch (IOException _) {
            return false;
        }
    }

    private static void sweepFolder(Path folder) {
        try (DataFolder _ = DataFolder.claim(folder.resolve(Keeper.DATA))) {
            Toolbox.delete(folder);
        } catch (IllegalStateException | UncheckedIOException _) {
            // somebody is in it, or it is not ours to delete
        }
    }

    private static KeeperLine start(Path folder, KeeperCode code, Duration quiet) throws IOException {
        Toolbox.open(Files.createDirectories(folder));
        Path log = folder.resolve(Keeper.LOG);
        String classPath = code.classPath(folder.resolve(Keeper.CODE));
        Process keeper = Child.detached(command(folder, quiet), Map.of("CLASSPATH", classPath), folder, log);
        long end = System.nanoTime() + START_MAX.toNanos();
        while (true) {
            Optional<KeeperLine> there = call(folder);
            if (there.isPresent()) {
                return there.get();
            }
            if (!keeper.isAlive() || System.nanoTime() - end > 0) {
                throw new IllegalStateException("The keeper of the test servers did not start: " + Child.reason(log));
            }
            pause();
        }
    }

    private static List<String> command(Path folder, Duration quiet) {
        return List.of(
                Toolbox.java().toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dpasar.devservers.folder=" + Toolbox.servers().toAbsolutePath(),
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                Keeper.class.getName(),
                folder.toString(),
                quiet.toString());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the keeper", e);
        }
    }

    /// Empty when nobody is there; one that is clearing up is waited for.
    private static Optional<KeeperLine> call(Path folder) throws IOException {
        long end = System.nanoTime() + START_MAX.toNanos();
        while (System.nanoTime() - end < 0) {
            SocketChannel channel;
            try {
                channel = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve(Keeper.SOCKET)));
            } catch (IOException _) {
                return Optional.empty();
            }
            KeeperLine line = new KeeperLine(channel);
            if (line.isWelcome()) {
                return Optional.of(line);
            }
            line.close();
            pause();
        }
        throw new IllegalStateException("The keeper in %s neither lets anybody in nor ends".formatted(folder));
    }

    private boolean isWelcome() {
        try {
            return reader.readLine() != null;
        } catch (IOException _) {
            return false;
        }
    }

    /// Lets a part be started in the background.
    synchronized void startSoon(Part part) {
        if (!ports.containsKey(part)) {
            say("START " + part);
        }
    }

    /// The port of a part, which answers when this returns.
    synchronized int port(Part part) {
        Integer known = ports.get(part);
        if (known != null) {
            return known;
        }
        say("WHERE " + part);
        int port = Integer.parseInt(heard(part));
        ports.put(part, port);
        return port;
    }

    private String heard(Part part) {
        try {
            String answer = reader.readLine();
            if (answer == null) {
                throw new IllegalStateException("The keeper of the test servers is gone");
            }
            if (answer.startsWith("-")) {
                throw new IllegalStateException("%s did not start: %s".formatted(part.title(), answer.substring(1)));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("The keeper of the test servers is gone", e);
        }
    }

    private void say(String words) {
        try {
            writer.write(words + "\n");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The keeper of the test servers is gone", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
