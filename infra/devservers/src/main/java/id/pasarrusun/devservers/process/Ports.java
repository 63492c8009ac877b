package id.pasarrusun.devservers.process;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SplittableRandom;

/// The ports of a set of servers, remembered in a file, so that yesterday's links lead somewhere today. Whoever wants
/// another port writes it into that file.
final class Ports {
    private static final int FIRST = 20_000;

    /// From here on the kernel gives ports to connections going out, and one of those could be in the way.
    private static final int END = 32_768;

    private final Path file;
    private final SplittableRandom random = new SplittableRandom();
    private final Properties known = new Properties();

    Ports(Path file) {
        this.file = file;
    }

    synchronized int take(String name) {
        try {
            read();
            int port = Integer.parseInt(known.getProperty(name, "0").strip());
            if (port == 0 || !isFree(port)) {
                port = free();
                known.setProperty(name, Integer.toString(port));
                write();
            }
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep ports in " + file, e);
        }
    }

    private void read() throws IOException {
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            }
        }
    }

    private void write() throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            known.store(writer, "The ports of the embedded servers; change one here if it is in your way");
        }
    }

    private int free() {
        int port = random.nextInt(FIRST, END);
        while (known.containsValue(Integer.toString(port)) || !isFree(port)) {
            port = random.nextInt(FIRST, END);
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
