package id.pasarrusun.catalog.qc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.listing.Mark;
import id.pasarrusun.catalog.listing.Mark.Shape;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Point;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.VersionState.Result;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.media.image.ImageId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class VerdictTests {

    private static final ImageId PHOTO = new ImageId(new UUID(0, 7));
    private static final Point LOOSE = new Point("pegangan-kuat", Result.FAIL);
    private static final Mark RING = new Mark(PHOTO, Shape.ELLIPSE, 0.1, 0.2, 0.3, 0.4);

    @Test
    void nothingPassesWithAPointThatFailed() {
        assertThatThrownBy(() -> new Verdict.Passed(List.of(LOOSE))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPointThatFailedCarriesANoteOrAMark() {
        assertThatThrownBy(() -> new Verdict.PleaseMend(List.of(), List.of(LOOSE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict.Declined("Bukan buatan sendiri.", List.of(), List.of(LOOSE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Remark("pegangan-kuat", "")).isInstanceOf(IllegalArgumentException.class);

        assertThat(new Verdict.PleaseMend(List.of(new Remark("pegangan-kuat", "", List.of(RING))), List.of(LOOSE))
                        .remarks())
                .hasSize(1);
    }

    @Test
    void aMakerIsAskedToMendSomething() {
        assertThatThrownBy(() -> new Verdict.PleaseMend(List.of(), List.of(new Point("bibir-rapi", Result.PASS))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0, 0.2, 0.2", "0.9, 0, 0.2, 0.2", "0, 0.9, 0.2, 0.2", "0, 0, 0.001, 0.2"})
    void aMarkLiesOnItsPhotoAndCanBeSeen(double x, double y, double width, double height) {
        assertThatThrownBy(() -> new Mark(PHOTO, Shape.RECTANGLE, x, y, width, height))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsWhatWasJudgedBeforePointsAndMarksWereKept() {
        JsonMapper json = new JsonMapper();
        String officer =
                "\"at\":\"2026-11-01T03:00:00Z\",\"by\":{\"id\":\"%s\",\"name\":\"Bu Sari\"}".formatted(new UUID(0, 1));
        String old = "{%s,\"remarks\":[{\"item\":\"bibir-rapi\",\"note\":\"Lipat dua kali.\"}]}".formatted(officer);

        assertThat(json.readValue("{" + officer + "}", VersionState.Checked.class)
                        .points())
                .isEmpty();
        assertThat(json.readValue(old, VersionState.Returned.class).remarks())
                .containsExactly(new Remark("bibir-rapi", "Lipat dua kali."));
        assertThat(json.readValue("{" + officer + ",\"reason\":\"Bukan.\"}", VersionState.Declined.class)
                        .remarks())
                .isEmpty();
    }

    @Test
    void keepsMarksAsTheyWereDrawn() {
        JsonMapper json = new JsonMapper();
        Remark drawn = new Remark("bibir-rapi", "", List.of(RING));

        assertThat(json.readValue(json.writeValueAsString(drawn), Remark.class)).isEqualTo(drawn);
    }

    @Test
    void eachCraftHasItsPointsAndThoseThatAllShare() {
        Checklist checklist = Checklist.ofTheShop();

        assertThat(checklist.of(Craft.BATIK))
                .containsExactly("garis-tertutup", "warna-rata", "warna-tahan", "foto-jelas", "deskripsi-jujur");
        assertThat(checklist.of(Craft.RAJUT)).startsWith("tegangan-rata", "ujung-tersimpan");
        assertThat(checklist.of(Craft.ANYAMAN)).startsWith("bibir-rapi", "pegangan-kuat");
        assertThat(checklist.of(Craft.BAKSO)).startsWith("label-lengkap", "rantai-dingin", "berat-sesuai");
    }

    @Test
    void aChecklistWithoutACraftOrWithAPointTwiceIsRefused() {
        assertThatThrownBy(() -> new Checklist(new Checklist.Sheet(Map.of(Craft.BATIK, List.of("warna")), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        Map<Craft, List<String>> all = Map.of(
                Craft.BATIK, List.of("warna"),
                Craft.RAJUT, List.of("ujung"),
                Craft.ANYAMAN, List.of("bibir"),
                Craft.BAKSO, List.of("label"));
        assertThatThrownBy(() -> new Checklist(new Checklist.Sheet(all, List.of("label"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
