package id.pasarrusun.storefront.area;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The list of areas, small enough to be kept whole.
@Component
public final class Areas {

    private static final String SOURCE = "/areas/jakarta.csv";

    private final Map<String, Area> byCode;

    public Areas() {
        byCode = read().stream()
                .collect(Collectors.toMap(Area::code, Function.identity(), (one, two) -> one, LinkedHashMap::new));
    }

    public List<Area> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The areas that hold every word asked for, none for a question without a letter or digit; those whose own name
    /// begins with the question first.
    public List<Area> search(String question, int limit) {
        String asked = plain(question);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(asked.split(" ", -1));
        return byCode.values().stream()
                .filter(area -> words.stream().allMatch(word -> holds(area, word)))
                .sorted(Comparator.comparingInt(area -> rank(area, asked)))
                .limit(limit)
                .toList();
    }

    private static boolean holds(Area area, String word) {
        String label = plain(area.label());
        // People write Pulogebang where the ministry writes Pulo Gebang.
        return label.contains(word)
                || label.replace(" ", "").contains(word)
                || area.postcode().startsWith(word);
    }

    private static int rank(Area area, String asked) {
        String name = plain(area.kelurahan());
        if (name.equals(asked)) {
            return 0;
        }
        if (name.startsWith(asked)) {
            return 1;
        }
        if (name.contains(" " + asked)) {
            return 2;
        }
        return plain(area.kecamatan()).startsWith(asked) ? 3 : 4;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static List<Area> read() {
        try (InputStream in = Areas.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The list of areas is missing: " + SOURCE);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(Areas::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of areas could not be read", e);
        }
    }

    private static Area parsed(String line) {
        String[] cells = line.split(",", -1);
        return new Area(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
}
