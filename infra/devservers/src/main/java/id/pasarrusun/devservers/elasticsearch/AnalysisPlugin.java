package id.pasarrusun.devservers.elasticsearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The plug-in of `infra/analysis` as the server wants it, put together from the classes on our own class path; a test
/// run has not packed them yet.
record AnalysisPlugin(byte[] jar, byte[] descriptor) {
    private static final String NAME = "pasar-analysis";
    private static final String PACKAGE = "id/pasarrusun/analysis";
    private static final String MAIN = PACKAGE + "/StandardAnalysisPlugin.class";
    private static final String DESCRIPTOR = "plugin-descriptor.properties";

    static AnalysisPlugin fromClassPath() {
        URL main = Objects.requireNonNull(
                AnalysisPlugin.class.getClassLoader().getResource(MAIN), "infra/analysis is not on the class path");
        try {
            return switch (main.getProtocol()) {
                case "jar" -> fromJar(main.toString());
                default -> from(Path.of(main.toURI()).resolve("../../../..").normalize());
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the analysis plug-in", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AnalysisPlugin fromJar(String address) throws IOException {
        Path file = Path.of(URI.create(address.substring("jar:".length(), address.indexOf("!/"))));
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            return from(jar.getPath("/"));
        }
    }

    private static AnalysisPlugin from(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(PACKAGE))) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            return new AnalysisPlugin(
                    pack(classes, file -> PACKAGE + "/" + file.getFileName()),
                    Files.readAllBytes(root.resolve(DESCRIPTOR)));
        }
    }

    private static byte[] pack(List<Path> files, Function<Path, String> name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(name.apply(file));
                // the same classes make the same bytes
                entry.setTime(0);
                jar.putNextEntry(entry);
                Files.copy(file, jar);
            }
        }
        return bytes.toByteArray();
    }

    void install(Path plugins) throws IOException {
        Path folder = Files.createDirectories(plugins.resolve(NAME));
        Files.write(folder.resolve(NAME + ".jar"), jar);
        Files.write(folder.resolve(DESCRIPTOR), descriptor);
    }
}
