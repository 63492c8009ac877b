package id.pasarrusun.devservers.elasticsearch;

import id.pasarrusun.devservers.process.CodeRoot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The plug-in of `infra/analysis` as the server wants it, put together from the classes on our own class path; a test
/// run has not packed them yet.
record AnalysisPlugin(byte[] jar, byte[] descriptor) {
    private static final String NAME = "pasar-analysis";
    private static final String PACKAGE = "id/pasarrusun/analysis";
    private static final String DESCRIPTOR = "plugin-descriptor.properties";

    static AnalysisPlugin fromClassPath() {
        // the classes themselves cannot be loaded here: they need the server's
        SortedMap<String, byte[]> files =
                CodeRoot.of(PACKAGE + "/StandardAnalysisPlugin.class").files("");
        byte[] descriptor = Objects.requireNonNull(files.get(DESCRIPTOR), "the plug-in has no descriptor");
        files.keySet().removeIf(name -> !name.startsWith(PACKAGE));
        try {
            return new AnalysisPlugin(pack(files), descriptor);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack the analysis plug-in", e);
        }
    }

    private static byte[] pack(SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // the same classes make the same bytes
                entry.setTime(0);
                jar.putNextEntry(entry);
                jar.write(file.getValue());
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
