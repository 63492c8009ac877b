package id.pasarrusun.storefront.reach;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// The things that a page is about, for machines that read along: a block of JSON-LD, which no browser runs.
///
/// It is the one thing that writes to a page by itself, since a template would escape JSON as HTML, which nobody undoes
/// inside a script element. So the JSON is written without any character that could end the element or begin a comment:
/// names and descriptions come from people.
public final class LinkedData implements Content {

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new WithoutMarkup()).build())
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private final Graph graph;

    LinkedData(List<Thing> things) {
        this.graph = new Graph("https://schema.org", List.copyOf(things));
    }

    private record Graph(
            @JsonProperty("@context") String context,
            @JsonProperty("@graph") List<Thing> things) {}

    @Override
    public void writeTo(TemplateOutput page) {
        page.writeContent("<script type=\"application/ld+json\">");
        page.writeContent(json());
        page.writeContent("</script>");
    }

    @Override
    public boolean isEmptyContent() {
        return graph.things.isEmpty();
    }

    String json() {
        return JSON.writeValueAsString(graph);
    }

    /// JSON in which no character means anything to HTML or ends a line of a script.
    private static final class WithoutMarkup extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final SerializableString LINE = new SerializedString("\\u2028");
        private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

        private final int[] escapes = standardAsciiEscapesForJSON();

        private WithoutMarkup() {
            for (char character : new char[] {'<', '>', '&', '\''}) {
                escapes[character] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case 0x2028 -> LINE;
                case 0x2029 -> PARAGRAPH;
                default -> null;
            };
        }
    }
}
