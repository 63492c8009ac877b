package id.pasarrusun.devservers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The servers' programs, unpacked once for all checkouts of a user, in a place that a server without rights can enter.
public final class Toolbox {

    private static final int KEY_CHARS = 16;
    private static final String COMPLETE = "unpacked.complete";
    private static final String SERVERS = "pasar.devservers.folder";

    private Toolbox() {}

    /// Fills a folder with what a server needs.
    @FunctionalInterface
    public interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /// The toolbox itself.
    public static Path home() {
        Path home = Path.of(System.getProperty("java.io.tmpdir"), "pasar-rusun-" + OwnUser.name());
        try {
            Files.createDirectories(home);
            // on a machine with many users somebody else could have laid it out
            if (!OwnUser.owns(home)) {
                throw new IllegalStateException("The folder %s does not belong to %s".formatted(home, OwnUser.name()));
            }
            return open(home);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + home, e);
        }
    }

    /// The folder of a tool, unpacked by the first who asks.
    ///
    /// @param key changes with what is in it
    public static Path unpacked(String key, Unpacking unpacking) {
        Path folder = home().resolve(key);
        if (Files.exists(folder.resolve(COMPLETE))) {
            return folder;
        }
        Path draft = home().resolve("draft-" + UUID.randomUUID());
        try {
            open(Files.createDirectories(draft));
            unpacking.into(draft);
            Files.writeString(draft.resolve(COMPLETE), "");
            settle(draft, folder);
            return folder;
        } catch (IOException e) {
            delete(draft);
            throw new UncheckedIOException("cannot unpack " + key + " into " + folder.getParent(), e);
        }
    }

    private static void settle(Path draft, Path folder) throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve(COMPLETE))) {
            // the machine's broom has been through it
            delete(folder);
        }
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(draft);
            if (!Files.exists(folder.resolve(COMPLETE))) {
                throw e;
            }
        }
    }

    /// Lets everybody look into a folder, whatever the user's habits.
    public static Path open(Path folder) throws IOException {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// Where the build lays the servers that come as files: beside the classes of this module.
    public static Path servers() {
        String told = System.getProperty(SERVERS);
        if (told != null) {
            return Path.of(told);
        }
        try {
            Path classes = Path.of(Toolbox.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolveSibling("servers");
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException("cannot find the folder of the servers", e);
        }
    }

    /// A server's file in [#servers()].
    public static Path server(String file) {
        Path path = servers().resolve(file);
        if (!Files.exists(path)) {
            throw new IllegalStateException(
                    "%s is not there: ./mvnw -pl infra/devservers generate-resources brings it".formatted(path));
        }
        return path;
    }

    /// A short name for what some bytes are.
    public static String key(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The program that runs this JVM.
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /// Deletes a folder with all that is in it.
    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deleting());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException error) {
            // somebody else was faster
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
