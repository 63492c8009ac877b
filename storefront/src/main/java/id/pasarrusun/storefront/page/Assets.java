package id.pasarrusun.storefront.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/// The shop's style sheet, scripts and drawings: few and small, so they are read once and kept, and each is served
/// under an address made from its content.
public final class Assets {

    static final String FOLDER = "/aset/";
    private static final List<String> FILES =
            List.of("classpath*:static/aset/*.*", "classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js");

    private final Map<String, String> urls = new HashMap<>();
    private final Map<String, Asset> files = new HashMap<>();

    /// @param contents of the files, by their names
    public Assets(Map<String, byte[]> contents) {
        contents.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().endsWith(".css")))
                .forEach(entry -> add(entry.getKey(), entry.getValue()));
    }

    record Asset(byte[] bytes, MediaType type) {}

    public static Assets load() {
        Map<String, byte[]> contents = new HashMap<>();
        try {
            for (Resource file : resources()) {
                contents.put(String.valueOf(file.getFilename()), read(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Assets(contents);
    }

    /// @throws IllegalArgumentException when there is no such file
    public String url(String name) {
        String url = urls.get(name);
        if (url == null) {
            throw new IllegalArgumentException("There is no asset " + name);
        }
        return url;
    }

    /// All of them: other contents are other addresses.
    public Collection<String> urls() {
        return Collections.unmodifiableCollection(urls.values());
    }

    Optional<Asset> find(String versionedName) {
        return Optional.ofNullable(files.get(versionedName));
    }

    private void add(String name, byte[] bytes) {
        byte[] content = name.endsWith(".css") ? withAddresses(bytes) : bytes;
        String versioned =
                name.substring(0, name.lastIndexOf('.')) + "." + hash(content) + name.substring(name.lastIndexOf('.'));
        urls.put(name, FOLDER + versioned);
        files.put(
                versioned,
                new Asset(content, MediaTypeFactory.getMediaType(name).orElseThrow()));
    }

    /// A style sheet names its drawings plainly; the browser is given their versioned addresses.
    private byte[] withAddresses(byte[] styleSheet) {
        String text = new String(styleSheet, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> known : urls.entrySet()) {
            text = text.replace("url(" + known.getKey() + ")", "url(" + known.getValue() + ")");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Resource> resources() throws IOException {
        List<Resource> found = new ArrayList<>();
        for (String pattern : FILES) {
            found.addAll(List.of(new PathMatchingResourcePatternResolver().getResources(pattern)));
        }
        return found;
    }

    private static byte[] read(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
