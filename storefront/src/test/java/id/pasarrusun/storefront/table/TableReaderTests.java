package id.pasarrusun.storefront.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.storefront.table.Opened.Reason;
import id.pasarrusun.storefront.table.Opened.Refused;
import id.pasarrusun.storefront.table.Opened.Understood;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/// Files as Excel, LibreOffice and phones write them, and what is no table at all.
class TableReaderTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final TableSettings LIMITS = new TableSettings(DataSize.ofKilobytes(20), 5, 4, 50, 1, 1);

    private final TableReader reader = new TableReader(LIMITS);

    @Test
    void readsUtf8WithAndWithoutItsMark() {
        String text = "nama,ciri\nCafé “Bu Sri” – merah,é\n";

        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(rows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Row(2, List.of("Café “Bu Sri” – merah", "é")));
        assertThat(table(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).header())
                .isEqualTo(new Row(1, List.of("nama", "ciri")));
    }

    @Test
    void readsTheWindows1252OfOlderExcels() {
        byte[] content = "nama;ciri\r\nCafé “Bu Sri” – merah;10 €\r\n".getBytes(WINDOWS);

        assertThat(rows(content)).containsExactly(new Row(2, List.of("Café “Bu Sri” – merah", "10 €")));
    }

    @Test
    void readsTheUnicodeTextOfExcel() {
        byte[] content = "\uFEFFnama\tciri\r\nCafé\t–\r\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(rows(content)).containsExactly(new Row(2, List.of("Café", "–")));
        assertThat(table(content).separator()).isEqualTo(Separator.TAB);
    }

    @ParameterizedTest
    @EnumSource(Separator.class)
    void findsTheSeparatorInTheLineOfNames(Separator separator) {
        String text = "nama|\"ciri, atau; dua\"|harga\ntas|a|b\n".replace('|', separator.sign());

        assertThat(table(text.getBytes(StandardCharsets.UTF_8)).separator()).isEqualTo(separator);
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8))).containsExactly(new Row(2, List.of("tas", "a", "b")));
    }

    @Test
    void takesTheSeparatorThatTheFirstLineNamesAndNumbersRowsAsExcelDoes() {
        Table table = table("sep=;\r\nnama,1;ciri\r\ntas,2;a\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.header()).isEqualTo(new Row(1, List.of("nama,1", "ciri")));
        assertThat(table.rows()).containsExactly(new Row(2, List.of("tas,2", "a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void endsLinesAsAnySystemDoes(String end) {
        String text = String.join(end, "nama,ciri", "tas,a", "topi,b");

        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Row(2, List.of("tas", "a")), new Row(3, List.of("topi", "b")));
    }

    @Test
    void countsARowWithSeveralLinesOnceAndTheEmptyRowsToo() {
        String text = "\nnama,ciri\n\"tas\r\nbesar \"\"Marunda\"\"\",a\n\n ,\u00A0\ntopi\n";

        assertThat(table(text.getBytes(StandardCharsets.UTF_8)).header().number())
                .isEqualTo(2);
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Row(3, List.of("tas\nbesar \"Marunda\"", "a")), new Row(6, List.of("topi")));
    }

    @Test
    void refusesAWorkbookAsAWorkbook() throws Exception {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }

        assertThat(refused(workbook.toByteArray()).reason()).isEqualTo(Reason.WORKBOOK);
    }

    @Test
    void refusesAPictureAndAPdf() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, '\r'};

        assertThat(refused(png).reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(refused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "nama,ciri\n", "nama,ciri\n,\n\n", "sep=;\n"})
    void refusesWhatHoldsNothing(String text) {
        assertThat(refused(text.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void saysWhichLimitWasPassedAndWhere() {
        assertThat(refused(new byte[20 * 1024 + 1])).isEqualTo(new Refused(Reason.TOO_LARGE, 0, 20 * 1024));
        assertThat(refused("a,b\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.TOO_MANY_ROWS, 7, 5));
        assertThat(refused("a,b\n1,2,3,4,5\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.TOO_MANY_COLUMNS, 2, 4));
        assertThat(refused(("a,b\n\n" + "x".repeat(51)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.CELL_TOO_LONG, 3, 50));
    }

    @Test
    void saysInWhichRowAQuoteIsAstray() {
        assertThat(refused("a,b\n1,2\n\"tas,3\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.QUOTES, 3, 0));
        assertThat(refused("a,b\n\"tas\" besar,3\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.QUOTES, 2, 0));
    }

    private Table table(byte[] content) {
        return ((Understood) reader.read(content)).table();
    }

    private List<Row> rows(byte[] content) {
        return table(content).rows();
    }

    private Refused refused(byte[] content) {
        return (Refused) reader.read(content);
    }
}
