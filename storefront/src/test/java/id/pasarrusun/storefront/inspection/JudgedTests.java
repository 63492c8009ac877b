package id.pasarrusun.storefront.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.storefront.page.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgedTests {

    private static final List<String> POINTS = List.of("bibir-rapi", "pegangan-kuat");

    private final Map<String, String> typed =
            new HashMap<>(Map.of("nilai-bibir-rapi", "baik", "nilai-pegangan-kuat", "baik"));

    @Test
    void passesWhenEveryPointIsGood() {
        assertThat(verdict("lolos")).isEqualTo(new Verdict.Passed());
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

        assertThat(form.faults()).containsOnlyKeys("catatan-bibir-rapi");
        assertThat(form.value("catatan-pegangan-kuat")).isEqualTo("Ikat dua kali.");
    }

    @Test
    void sendsThePraiseBeforeWhatIsToBeMended() {
        typed.put("nilai-pegangan-kuat", "perbaiki");
        typed.put("catatan-pegangan-kuat", "Ikat dua kali.\r\nLalu coba angkat.");
        typed.put("pujian", "Tepinya halus.");

        assertThat(verdict("perbaiki"))
                .isEqualTo(new Verdict.PleaseMend(List.of(
                        new Remark("bagus", "Tepinya halus."),
                        new Remark("pegangan-kuat", "Ikat dua kali.\nLalu coba angkat."))));
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
        assertThat(verdict("tolak")).isEqualTo(new Verdict.Declined("Bukan buatan sendiri."));
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
        return Judged.read(Form.of(typed), POINTS);
    }
}
