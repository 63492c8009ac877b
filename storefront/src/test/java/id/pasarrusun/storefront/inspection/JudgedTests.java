package id.pasarrusun.storefront.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Mark;
import id.pasarrusun.catalog.listing.Mark.Shape;
import id.pasarrusun.catalog.listing.VersionState.Point;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.VersionState.Result;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.page.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedTests {

    private static final List<String> POINTS = List.of("bibir-rapi", "pegangan-kuat");
    private static final ImageId PHOTO = new ImageId(new UUID(7, 7));
    private static final Point GOOD_RIM = new Point("bibir-rapi", Result.PASS);
    private static final Point LOOSE_HANDLE = new Point("pegangan-kuat", Result.FAIL);

    private final Map<String, String> typed =
            new HashMap<>(Map.of("nilai-bibir-rapi", "baik", "nilai-pegangan-kuat", "baik"));

    @Test
    void passesWhenEveryPointIsGood() {
        assertThat(verdict("lolos"))
                .isEqualTo(new Verdict.Passed(List.of(GOOD_RIM, new Point("pegangan-kuat", Result.PASS))));
    }

    @Test
    void keepsThatAPointDoesNotApply() {
        typed.put("nilai-pegangan-kuat", "tidak");

        assertThat(verdict("lolos"))
                .isEqualTo(new Verdict.Passed(List.of(GOOD_RIM, new Point("pegangan-kuat", Result.NOT_APPLICABLE))));
    }

    @Test
    void takesAMarkOnAPhotoForANote() {
        typed.put("nilai-pegangan-kuat", "perbaiki");
        typed.put("tanda-pegangan-kuat", PHOTO.value() + ":e:0.1:0.2:0.3:0.4");
        typed.put("kotak-pegangan-kuat-0-8", "ya");

        assertThat(verdict("perbaiki"))
                .isEqualTo(new Verdict.PleaseMend(
                        List.of(new Remark(
                                "pegangan-kuat",
                                "",
                                List.of(
                                        new Mark(PHOTO, Shape.ELLIPSE, 0.1, 0.2, 0.3, 0.4),
                                        new Mark(PHOTO, Shape.RECTANGLE, 2.0 / 3, 2.0 / 3, 1.0 / 3, 1.0 / 3)))),
                        List.of(GOOD_RIM, LOOSE_HANDLE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0007-0000-000000000008:e:0.1:0.2:0.3:0.4",
                "%s:e:0.9:0.2:0.3:0.4",
                "%s:e:0.1:0.1:0:0",
                "x"
            })
    void refusesAMarkThatLiesNotOnAPhotoOfTheVersion(String mark) {
        typed.put("nilai-pegangan-kuat", "perbaiki");
        typed.put("tanda-pegangan-kuat", mark.formatted(PHOTO.value()));

        assertThat(faulty("perbaiki").fault("catatan-pegangan-kuat")).isEqualTo("inspection.qc.fault.drawing");
    }

    @Test
    void refusesMoreMarksThanThereMayBe() {
        typed.put("nilai-pegangan-kuat", "perbaiki");
        List.of("0", "1", "2", "3").forEach(part -> typed.put("kotak-pegangan-kuat-0-" + part, "ya"));

        assertThat(faulty("perbaiki").fault("putusan")).isEqualTo("inspection.qc.fault.marks");
    }

    @Test
    void doesNotPassWhileAPointIsMarkedAsFailedOrNotAtAll() {
        typed.put("nilai-bibir-rapi", "perbaiki");
        typed.remove("nilai-pegangan-kuat");

        assertThat(faulty("lolos").faults())
                .containsOnlyKeys("nilai-bibir-rapi", "nilai-pegangan-kuat")
                .containsEntry("nilai-bibir-rapi", "inspection.qc.fault.failed");
    }

    @Test
    void refusesAFailedPointWithoutANoteAndKeepsTheOthers() {
        typed.put("nilai-bibir-rapi", "perbaiki");
        typed.put("nilai-pegangan-kuat", "perbaiki");
        typed.put("catatan-pegangan-kuat", "Ikat dua kali.");
        typed.put("catatan-bibir-rapi", "  ");

        Form form = faulty("perbaiki");

        assertThat(form.faults()).containsExactly(Map.entry("catatan-bibir-rapi", "inspection.qc.fault.note-or-mark"));
        assertThat(form.value("catatan-pegangan-kuat")).isEqualTo("Ikat dua kali.");
    }

    @Test
    void sendsThePraiseBeforeWhatIsToBeMended() {
        typed.put("nilai-pegangan-kuat", "perbaiki");
        typed.put("catatan-pegangan-kuat", "Ikat dua kali.\r\nLalu coba angkat.");
        typed.put("pujian", "Tepinya halus.");

        assertThat(verdict("perbaiki"))
                .isEqualTo(new Verdict.PleaseMend(
                        List.of(
                                new Remark("bagus", "Tepinya halus."),
                                new Remark("pegangan-kuat", "Ikat dua kali.\nLalu coba angkat.")),
                        List.of(GOOD_RIM, LOOSE_HANDLE)));
    }

    @Test
    void asksToMendNothingOnlyWhenSomethingFailed() {
        assertThat(faulty("perbaiki").fault("putusan")).isEqualTo("inspection.qc.fault.none-failed");
    }

    @Test
    void refusesANoteThatIsTooLong() {
        typed.put("nilai-pegangan-kuat", "perbaiki");
        typed.put("catatan-pegangan-kuat", "a".repeat(Remark.NOTE_MAX + 1));

        assertThat(faulty("perbaiki").fault("catatan-pegangan-kuat")).isEqualTo("inspection.qc.fault.long");
    }

    @Test
    void declinesOnlyWithAReason() {
        assertThat(faulty("tolak").fault("alasan")).isEqualTo("inspection.qc.fault.reason");

        typed.put("alasan", "Bukan buatan sendiri.");
        assertThat(verdict("tolak"))
                .isEqualTo(new Verdict.Declined(
                        "Bukan buatan sendiri.",
                        List.of(),
                        List.of(GOOD_RIM, new Point("pegangan-kuat", Result.PASS))));

        typed.put("nilai-pegangan-kuat", "perbaiki");
        assertThat(faulty("tolak").fault("catatan-pegangan-kuat")).isEqualTo("inspection.qc.fault.note-or-mark");
    }

    @Test
    void judgesNothingWithoutAVerdict() {
        assertThat(faulty("").fault("putusan")).isEqualTo("inspection.qc.fault.verdict");
    }

    private Verdict verdict(String button) {
        return ((Judged.Fair) judged(button)).verdict();
    }

    private Form faulty(String button) {
        return ((Judged.Faulty) judged(button)).form();
    }

    private Judged judged(String button) {
        typed.put("putusan", button);
        return Judged.read(Form.of(typed), new Judged.Subject(POINTS, List.of(PHOTO), 3));
    }
}
