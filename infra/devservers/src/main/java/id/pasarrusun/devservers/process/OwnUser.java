package id.pasarrusun.devservers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// The user who started the shop. In a container it may be a number without a name.
final class OwnUser {
    private static final Path SELF = Path.of("/proc/self");

    private OwnUser() {}

    static boolean isRoot() {
        return id(SELF) == 0;
    }

    /// A name that can be part of a file's name.
    static String name() {
        String name = System.getProperty("user.name");
        return name.matches("[\\w.-]+") ? name : Integer.toString(id(SELF));
    }

    static boolean owns(Path path) {
        return id(path, LinkOption.NOFOLLOW_LINKS) == id(SELF);
    }

    private static int id(Path path, LinkOption... options) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid", options);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot see who owns " + path, e);
        }
    }
}
