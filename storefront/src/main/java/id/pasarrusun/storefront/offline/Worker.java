package id.pasarrusun.storefront.offline;

import id.pasarrusun.storefront.page.Assets;
import id.pasarrusun.storefront.page.Dictionary;
import id.pasarrusun.storefront.page.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The script that works for the shop in a visitor's browser. A browser takes a new one as soon as a byte of it
/// differs, so it says what it depends on: all assets, and the words of the page that it shows without a link.
record Worker(String script) {

    private static final String CODE = "/worker/sw.js";
    private static final String FAREWELL = "/worker/farewell.js";

    /// What a page without a link is made of.
    static final List<String> SHELL = List.of("pasar.css", "toko.js", "luring.js", "draf.js", "kawung.svg", "ikon.svg");

    static Worker of(Assets assets, Dictionary dictionary, OfflineSettings settings, JsonMapper json) {
        return new Worker(settings.enabled() ? working(assets, dictionary, settings, json) : read(FAREWELL));
    }

    private static String working(Assets assets, Dictionary dictionary, OfflineSettings settings, JsonMapper json) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("version", version(assets, dictionary));
        said.put("shell", SHELL.stream().map(assets::url).toList());
        said.put("offline", pages());
        said.put("limits", limits(settings));
        return said.entrySet().stream()
                        .map(each ->
                                "const " + each.getKey() + " = " + json.writeValueAsString(each.getValue()) + ";\n")
                        .collect(Collectors.joining())
                + read(CODE);
    }

    private static String version(Assets assets, Dictionary dictionary) {
        Stream<String> words = Arrays.stream(Language.values())
                .map(dictionary::in)
                .flatMap(spoken -> spoken.keys().stream().sorted().map(spoken::word));
        return Stream.concat(assets.urls().stream().sorted(), words)
                .collect(Collectors.collectingAndThen(Collectors.joining("\n"), Worker::fingerprint));
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static Map<String, String> pages() {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Language::code,
                        language -> language.address(OfflinePages.ADDRESS),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, Object> limits(OfflineSettings settings) {
        Map<String, Object> limits = new LinkedHashMap<>();
        limits.put("patienceMillis", settings.patience().toMillis());
        limits.put("pages", settings.pages());
        limits.put("pictures", settings.pictures());
        limits.put("assets", settings.assets());
        return limits;
    }

    private static String read(String resource) {
        try (InputStream in = Worker.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
