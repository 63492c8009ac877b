package id.pasarrusun.devservers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// An entry of our class path, a folder of classes or a jar: both look the same from here.
public final class CodeRoot {
    private static final String IN_JAR = "!/";

    private final URL resource;
    private final String name;

    private CodeRoot(URL resource, String name) {
        this.resource = resource;
        this.name = name;
    }

    /// The entries that hold a class or resource (a file or a folder), in the order of the class path.
    public static List<CodeRoot> with(String resource) {
        try {
            List<CodeRoot> roots = new ArrayList<>();
            for (URL url : Collections.list(CodeRoot.class.getClassLoader().getResources(resource))) {
                roots.add(new CodeRoot(url, resource));
            }
            return roots;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for " + resource, e);
        }
    }

    /// The first entry that holds a class or resource.
    public static CodeRoot of(String resource) {
        return with(resource).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(resource + " is not on the class path"));
    }

    /// The files below a folder of this entry (all of it for an empty name), by their names from the root, in their
    /// order.
    public SortedMap<String, byte[]> files(String folder) {
        try {
            if (!resource.getProtocol().equals("jar")) {
                Path file = Path.of(resource.toURI());
                return read(file.getRoot().resolve(file.subpath(0, file.getNameCount() - depth())), folder);
            }
            String address = resource.toString();
            URI jar = URI.create(address.substring("jar:".length(), address.indexOf(IN_JAR)));
            try (FileSystem opened = FileSystems.newFileSystem(Path.of(jar))) {
                return read(opened.getPath("/"), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private int depth() {
        return Path.of(name).getNameCount();
    }

    private static SortedMap<String, byte[]> read(Path root, String folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve(folder))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
