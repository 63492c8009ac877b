package id.pasarrusun.storefront.reach;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedDataTests {

    private final JsonMapper json = new JsonMapper();

    @Test
    void nothingThatAMakerWritesEndsTheBlock() {
        String evil = "</script><script>alert(1)</script><!-- & \u2028 \u2029 'x' \" \\";
        LinkedData data = new LinkedData(List.of(new Thing.Brand(evil)));

        StringOutput page = new StringOutput();
        data.writeTo(page);
        String inside = page.toString()
                .replace("<script type=\"application/ld+json\">", "")
                .replaceFirst("</script>$", "");

        assertThat(inside).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029");
        assertThat(json.readTree(inside).at("/@graph/0/name").asString()).isEqualTo(evil);
    }

    @Test
    void aThingIsCalledAsItsTypeAndSaysNothingOfWhatItDoesNotKnow() {
        JsonNode item = json.readTree(new LinkedData(List.of(new Thing.ListItem(1, "Tas", null, null))).json());

        assertThat(item.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(item.at("/@graph/0"))
                .isEqualTo(json.readTree("{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Tas\"}"));
    }
}
