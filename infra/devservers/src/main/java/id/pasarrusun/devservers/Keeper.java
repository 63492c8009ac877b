package id.pasarrusun.devservers;

import id.pasarrusun.devservers.elasticsearch.ElasticsearchServer;
import id.pasarrusun.devservers.postgres.EmbeddedServer;
import id.pasarrusun.devservers.process.DataFolder;
import id.pasarrusun.devservers.process.Toolbox;
import id.pasarrusun.devservers.store.ObjectStoreServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A process that keeps one set of servers for all test JVMs of a build, each started when the first test asks for it.
/// A JVM is a guest as long as its line is open; some time after the last one left, the keeper stops what it started,
/// deletes it and ends.
///
/// A line speaks in lines of text: `START part` asks for no answer, `WHERE part` is answered with the port on loopback,
/// or with `-` and why there is none. A keeper that is clearing up closes the line without a word.
final class Keeper {
    static final String SOCKET = "keeper.sock";
    static final String CODE = "code";
    static final String DATA = "data";
    static final String LOG = "keeper.log";

    private static final int WAITING_MAX = 64;
    private static final Duration CLAIM_MAX = Duration.ofSeconds(60);
    private static final Duration CLAIM_PAUSE = Duration.ofMillis(100);

    private final DataFolder data;
    private final Guests guests = new Guests();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Part, CompletableFuture<Integer>> ports = new EnumMap<>(Part.class);

    private Keeper(DataFolder data) {
        this.data = data;
    }

    /// @param args the keeper's own folder, and how long to stay after the last guest left
    static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        DataFolder data = claim(folder.resolve(DATA));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(data::stop));
        data.clear();
        Path socket = folder.resolve(SOCKET);
        Files.deleteIfExists(socket);
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(socket), WAITING_MAX);
        new Keeper(data).keep(door, Duration.parse(args[1]));
        data.stop();
        data.clear();
        Toolbox.delete(folder.resolve(CODE));
        Files.deleteIfExists(folder.resolve(LOG));
        // as long as this is there, nobody starts another one
        Files.delete(socket);
        System.exit(0);
    }

    /// The one before may still be clearing up.
    private static DataFolder claim(Path folder) throws InterruptedException {
        long end = System.nanoTime() + CLAIM_MAX.toNanos();
        while (true) {
            try {
                return DataFolder.claim(folder);
            } catch (IllegalStateException e) {
                if (System.nanoTime() - end > 0) {
                    throw e;
                }
                Thread.sleep(CLAIM_PAUSE);
            }
        }
    }

    private void keep(ServerSocketChannel door, Duration quiet) throws InterruptedException {
        threads.execute(() -> letIn(door));
        guests.lockWhenEmptyFor(quiet);
        synchronized (ports) {
            // what is half started leaves more behind than what has started
            ports.values().forEach(Keeper::where);
        }
    }

    private void letIn(ServerSocketChannel door) {
        while (true) {
            try {
                SocketChannel line = door.accept();
                threads.execute(() -> serve(line));
            } catch (ClosedChannelException _) {
                return;
            } catch (IOException e) {
                throw new IllegalStateException("cannot let anybody in", e);
            }
        }
    }

    private void serve(SocketChannel line) {
        try (line;
                BufferedReader reader = new BufferedReader(Channels.newReader(line, StandardCharsets.UTF_8));
                Writer writer = Channels.newWriter(line, StandardCharsets.UTF_8)) {
            if (!guests.enter()) {
                return;
            }
            try {
                writer.write("welcome\n");
                writer.flush();
                for (String words = reader.readLine(); words != null; words = reader.readLine()) {
                    answer(words, writer);
                }
            } finally {
                guests.leave();
            }
        } catch (IOException _) {
            // a guest that was killed has left as well
        }
    }

    private void answer(String words, Writer writer) throws IOException {
        int space = words.indexOf(' ');
        CompletableFuture<Integer> port = port(Part.valueOf(words.substring(space + 1)));
        if (words.startsWith("WHERE ")) {
            writer.write(where(port) + "\n");
            writer.flush();
        }
    }

    private static String where(CompletableFuture<Integer> port) {
        try {
            return Integer.toString(port.join());
        } catch (CompletionException e) {
            return "-" + String.valueOf(e.getCause()).lines().findFirst().orElse("");
        }
    }

    private CompletableFuture<Integer> port(Part part) {
        synchronized (ports) {
            return ports.computeIfAbsent(part, wanted -> CompletableFuture.supplyAsync(() -> start(wanted), threads));
        }
    }

    private int start(Part part) {
        return switch (part) {
            case POSTGRES -> EmbeddedServer.start(data, false).port();
            case ELASTICSEARCH ->
                ElasticsearchServer.start(data, true).address().getPort();
            case OBJECT_STORE ->
                ObjectStoreServer.start(data).store().endpoint().getPort();
            case MIDTRANS, MAIL ->
                throw new IllegalStateException(part.title() + " is so cheap that every test has its own");
        };
    }
}
