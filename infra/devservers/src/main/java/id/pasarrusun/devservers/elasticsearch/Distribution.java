package id.pasarrusun.devservers.elasticsearch;

import id.pasarrusun.devservers.process.Toolbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The server as it was published, unpacked, with the plug-in in its place.
record Distribution(Path home) {

    static Distribution unpacked() {
        Path zip = Toolbox.server("elasticsearch.zip");
        AnalysisPlugin plugin = AnalysisPlugin.fromClassPath();
        String key = Toolbox.key(size(zip), plugin.jar(), plugin.descriptor());
        return new Distribution(Toolbox.unpacked("elasticsearch-" + key, folder -> {
            unpack(zip, folder);
            plugin.install(folder.resolve("plugins"));
            openAll(folder);
        }));
    }

    private static byte[] size(Path zip) {
        try {
            return ByteBuffer.allocate(Long.BYTES).putLong(Files.size(zip)).array();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + zip, e);
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                // all is in one folder, whose name is the version
                Path target = folder.resolve(
                                entry.getName().substring(entry.getName().indexOf('/') + 1))
                        .normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("an entry leads out of the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream content = file.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
            }
        }
    }

    /// The server may run as another user than the one who unpacks it.
    private static void openAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    Path lib() {
        return home.resolve("lib");
    }

    /// The jar that the server's own launcher patches into the JDK.
    Path entitlementBridge() {
        try (Stream<Path> jars = Files.list(lib().resolve("entitlement-bridge"))) {
            return jars.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + home, e);
        }
    }
}
