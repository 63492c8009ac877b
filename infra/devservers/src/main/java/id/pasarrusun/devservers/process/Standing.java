package id.pasarrusun.devservers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who a server runs as: servers that keep data refuse to run as root.
public enum Standing {
    /// The user who started the shop.
    OWN,
    /// Root, who looks like nobody from inside a user namespace: what root owns belongs to the server, too.
    MASKED,
    /// The user that owns nothing, for a shop that was started by root.
    NOBODY;

    private static final int NOBODY_ID = 65_534;
    private static final boolean ROOT = OwnUser.isRoot();
    private static final Standing UNPRIVILEGED = chosen();

    /// For a server that refuses to run as root.
    public static Standing unprivileged() {
        return UNPRIVILEGED;
    }

    /// A mask is better, because then the files may lie anywhere; many containers forbid it.
    private static Standing chosen() {
        if (!ROOT) {
            return OWN;
        }
        List<String> trial = Stream.concat(Tools.mask(NOBODY_ID).stream(), Stream.of("/bin/true"))
                .toList();
        return Tools.run(trial) ? MASKED : NOBODY;
    }

    List<String> prefix() {
        return switch (this) {
            case OWN -> List.of();
            case MASKED -> Tools.mask(NOBODY_ID);
            case NOBODY -> Tools.asUser(NOBODY_ID);
        };
    }

    /// A command as this user would run it, for what is over at once.
    public List<String> before(List<String> command) {
        return Stream.concat(prefix().stream(), command.stream()).toList();
    }

    /// Makes it the owner of a folder with all that is in it.
    public void own(Path folder) {
        if (!ROOT) {
            return;
        }
        int owner = this == NOBODY ? NOBODY_ID : 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setAttribute(path, "unix:uid", owner);
                Files.setAttribute(path, "unix:gid", owner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give " + folder + " to the user of its server", e);
        }
    }

    /// Whether it may enter the folder (or read the file) at a path as far as the folders above it say.
    public boolean reaches(Path path) {
        if (this != NOBODY) {
            return true;
        }
        try {
            for (@Nullable Path above = path.toRealPath().getParent(); above != null; above = above.getParent()) {
                if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + path, e);
        }
    }
}
