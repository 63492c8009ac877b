package id.pasarrusun.catalog.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.attribute.AttributeKind.Choice;
import id.pasarrusun.catalog.attribute.AttributeKind.Measure;
import id.pasarrusun.catalog.attribute.AttributeKind.Words;
import id.pasarrusun.catalog.maker.Craft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CraftAttributesTests {

    private static final Words WOVEN = new Words(List.of("bambu", "rotan", "rotan sintetis"));

    @ParameterizedTest
    @EnumSource(Craft.class)
    void asksEveryCraftForSomethingOfItsOwn(Craft craft) {
        assertThat(CraftAttributes.of(craft)).isNotEmpty().anyMatch(CraftAttribute::required);
    }

    @Test
    void asksEachCraftForWhatItsBuyersAskFor() {
        assertThat(CraftAttributes.keys(Craft.BATIK)).contains("teknik", "motif", "panjang", "pewarna");
        assertThat(CraftAttributes.keys(Craft.RAJUT)).contains("benang", "ukuran", "cuci");
        assertThat(CraftAttributes.keys(Craft.ANYAMAN)).containsExactly("bahan", "ukuran", "beban");
        assertThat(CraftAttributes.keys(Craft.BAKSO)).containsExactly("berat", "isi");
    }

    @Test
    void takesOneOfTheOptionsHoweverItIsWrittenAndNothingElse() {
        Choice technique = new Choice(List.of("tulis", "cap"));

        assertThat(technique.read(" Tulis")).contains("tulis");
        assertThat(technique.read("printing")).isEmpty();
        assertThat(technique.foundBy("cap")).containsExactly("cap");
    }

    @ParameterizedTest
    @CsvSource({"'bambu apus, rotan','bambu,rotan'", "'Rotan sintetis',rotan-sintetis", "'rotanan',''", "'PANDAN',''"})
    void findsWhatIsKnownInHerOwnWords(String said, String values) {
        assertThat(WOVEN.foundBy(said)).containsExactlyInAnyOrder(values.isEmpty() ? new String[0] : values.split(","));
    }

    @ParameterizedTest
    @CsvSource({"8,'8 kg'", "'8 kg','8 kg'", "'1.5kg','1,5 kg'", "'0,5 KG','0,5 kg'"})
    void writesAMeasureInOneWay(String typed, String kept) {
        assertThat(new Measure(List.of("kg")).read(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "banyak", "8 ton", "-1", "0", "8 kg lebih", "1234567"})
    void refusesWhatIsNoMeasure(String typed) {
        assertThat(new Measure(List.of("kg")).read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"batik\": [{\"key\": \"teknik\"}]}",
                "{\"batik\": [{\"key\": \"Teknik\", \"words\": []}]}",
                "{\"batik\": [{\"key\": \"teknik\", \"choice\": [\"tulis\"]}]}",
                "{\"batik\": [{\"key\": \"teknik\", \"choice\": [\"tulis\", \"Cap Batik\"]}]}",
                "{\"batik\": [{\"key\": \"motif\", \"filterable\": true, \"words\": []}]}",
                "{\"batik\": [{\"key\": \"motif\", \"words\": []}, {\"key\": \"motif\", \"words\": []}]}",
                "{\"batik\": [{\"key\": \"motif\", \"words\": [], \"measure\": [\"cm\"]}]}",
                "{\"keramik\": []}",
                "{\"batik\": []}"
            })
    void doesNotBeginWithAttributesThatDoNotHold(String json) {
        assertThatThrownBy(() -> AttributeFile.read(json)).isInstanceOf(IllegalArgumentException.class);
    }
}
