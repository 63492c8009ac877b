package id.pasarrusun.storefront.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.maker.Certificate.Issue;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.sheet.Header.Fit;
import id.pasarrusun.storefront.table.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is wrong with a row of trainees, and the certificate that it becomes when nothing is.
class TraineeRowTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> NAMES = List.of(
            "Nama Peserta",
            "No. HP",
            "Rusun",
            "Pelatihan",
            "Gelombang",
            "Instruktur",
            "Tanggal lulus",
            "No Sertifikat");
    private static final List<Tower> TOWERS =
            List.of(new Tower("jatinegara-barat", "Rusunawa Jatinegara Barat", "Jatinegara", "Jakarta Timur", ""));

    @Test
    void becomesACertificateOfWhoeverHasTheNumber() {
        TraineeRow row =
                row("Sari", "81234567890", "jatinegara barat", "Rajut", "2026-3", "", "24/11/2026", "rj 12/26");

        assertThat(row.faults()).isEmpty();
        assertThat(row.knownPhone()).isEqualTo(new PhoneNumber("+6281234567890"));
        assertThat(row.knownTower()).isEqualTo(TOWERS.getFirst());
        assertThat(row.issue()).isEqualTo(new Issue(Craft.RAJUT, "2026-3", "", TODAY, "RJ-12-26"));
    }

    @Test
    void namesEveryFaultByItsColumn() {
        TraineeRow row = row("", "6,28E+12", "Marunda", "las", "", "x".repeat(61), "25/11/2026", "Nº 7");

        assertThat(row.faults())
                .extracting(fault -> fault.column() + " " + fault.key().replace("spreadsheet.fault.", ""))
                .containsExactly(
                        "Nama Peserta empty",
                        "No. HP doubt.scientific",
                        "Rusun tower",
                        "Pelatihan craft",
                        "Gelombang empty",
                        "Instruktur long",
                        "Tanggal lulus future",
                        "No Sertifikat certificate");
    }

    private static TraineeRow row(String... cells) {
        Header header = ((Fit.Fits) Header.fit(new Row(1, NAMES), TraineeColumns.ALL)).header();
        return new TraineeRow(new Line(header, new Row(2, List.of(cells))), TOWERS, TODAY);
    }
}
