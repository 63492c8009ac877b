package id.pasarrusun.storefront.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.storefront.table.Opened.Understood;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/// No text that we write becomes a formula, and every text comes back as it was.
class FormulasTests {

    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://x\";\"klik\")",
            "+62812",
            "-1+1",
            "@SUM(A1)",
            "'=1+1",
            "''@x",
            "'rusun'",
            "tas; besar, \"merah\"\ndua baris",
            "\uFF1D1+1",
            "biasa");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+1", "-1", "@A1", "\t=1", "\tx", "\rx", "\nx", " =1", "\uFF1D1", "\uFF0B1", "\uFF0D1",
                "\uFF201", "'=1"
            })
    void putsAnApostropheBeforeEveryDangerousBeginning(String text) {
        assertThat(Formulas.guard(text)).isEqualTo("'" + text);
        assertThat(Formulas.unguard(Formulas.guard(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tas", "tas = bagus", "'60-an", "1-2", "25000", "(x)"})
    void leavesEverythingElseAlone(String text) {
        assertThat(Formulas.guard(text)).isEqualTo(text);
        assertThat(Formulas.unguard(text)).isEqualTo(text);
    }

    @Test
    void leavesOurOwnNumbersToReckonWith() {
        assertThat(new TableWriter(Separator.COMMA).row(List.of(Cell.of(25_000), Cell.of(-3))))
                .isEqualTo("\"25000\",\"-3\"\r\n");
    }

    @ParameterizedTest
    @EnumSource(Separator.class)
    void comesBackAsItWas(Separator separator) {
        TableWriter writer = new TableWriter(separator);
        String file = writer.begin(List.of("nama", "harga"))
                + TEXTS.stream()
                        .flatMap(text -> Stream.of(writer.row(List.of(Cell.of(text), Cell.of(5)))))
                        .reduce("", String::concat);

        Opened opened = new TableReader(new TableSettings(DataSize.ofMegabytes(1), 100, 10, 1_000, 1, 1))
                .read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(((Understood) opened).table().rows().stream().map(row -> row.cell(0)))
                .isEqualTo(TEXTS);
    }
}
