package id.pasarrusun.devservers;

import id.pasarrusun.devservers.process.CodeRoot;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a keeper runs: a copy of this module and of the plug-in, because it outlives the build, and the next one may
/// clean them away; the libraries stay where they are.
record KeeperCode(SortedMap<String, byte[]> files) {

    static KeeperCode ours() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.putAll(CodeRoot.of("id/pasarrusun/devservers/Keeper.class").files(""));
        files.putAll(CodeRoot.of("id/pasarrusun/analysis/StandardAnalysisPlugin.class")
                .files(""));
        files.keySet().removeIf(name -> name.startsWith("META-INF"));
        return new KeeperCode(files);
    }

    /// The class path of a keeper whose copy lies in a folder.
    String classPath(Path folder) {
        copy(folder);
        // in a test run the real one is in a property, and the JVM's own holds one jar that points to it
        String libraries = Objects.requireNonNullElse(
                System.getProperty("surefire.test.class.path"), System.getProperty("java.class.path"));
        return folder + File.pathSeparator + libraries;
    }

    private void copy(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy the keeper's code", e);
        }
    }

    /// Everything that makes a difference, as bytes.
    byte[][] print() {
        return files.entrySet().stream()
                .flatMap(file ->
                        java.util.stream.Stream.of(file.getKey().getBytes(StandardCharsets.UTF_8), file.getValue()))
                .toArray(byte[][]::new);
    }
}
