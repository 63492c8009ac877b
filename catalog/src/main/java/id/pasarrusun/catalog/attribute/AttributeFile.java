package id.pasarrusun.catalog.attribute;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.pasarrusun.catalog.maker.Craft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The file in which the attributes of the crafts are written down. What does not hold keeps the shop from starting.
final class AttributeFile {

    private static final String PLACE = "/craft/attributes.json";
    private static final int COUNT_MAX = 20;
    private static final TypeReference<Map<String, List<Line>>> LINES = new TypeReference<>() {};

    private AttributeFile() {}

    /// An attribute as it is written: `choice`, `words` or `measure` says how it is answered.
    private record Line(
            @JsonProperty(required = true) String key,
            @Nullable Boolean required,
            @Nullable Boolean filterable,
            @Nullable List<String> choice,
            @Nullable List<String> words,
            @Nullable List<String> measure) {

        CraftAttribute attribute() {
            List<AttributeKind> kinds = Stream.of(
                            choice == null ? null : new AttributeKind.Choice(choice),
                            words == null ? null : new AttributeKind.Words(words),
                            measure == null ? null : new AttributeKind.Measure(measure))
                    .<AttributeKind>mapMulti((kind, out) -> {
                        if (kind != null) {
                            out.accept(kind);
                        }
                    })
                    .toList();
            if (kinds.size() != 1) {
                throw new IllegalArgumentException(key + " is answered in one way: choice, words or measure");
            }
            return new CraftAttribute(
                    key, Boolean.TRUE.equals(required), Boolean.TRUE.equals(filterable), kinds.getFirst());
        }
    }

    static Map<Craft, List<CraftAttribute>> ofTheShop() {
        try (InputStream file = AttributeFile.class.getResourceAsStream(PLACE)) {
            if (file == null) {
                throw new IllegalStateException("The attributes of the crafts are not on the class path");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Craft, List<CraftAttribute>> read(String json) {
        Map<Craft, List<CraftAttribute>> all = new EnumMap<>(Craft.class);
        new JsonMapper()
                .readValue(json, LINES)
                .forEach((craft, lines) -> all.put(Craft.ofSlug(craft), attributes(craft, lines)));
        if (all.size() < Craft.values().length) {
            throw new IllegalArgumentException("Only " + all.keySet() + " have attributes");
        }
        return Map.copyOf(all);
    }

    private static List<CraftAttribute> attributes(String craft, List<Line> lines) {
        List<CraftAttribute> attributes = lines.stream().map(Line::attribute).toList();
        long keys = attributes.stream().map(CraftAttribute::key).distinct().count();
        if (keys < attributes.size() || keys > COUNT_MAX) {
            throw new IllegalArgumentException(craft + " has an attribute twice, or more than " + COUNT_MAX);
        }
        return attributes;
    }
}
