package id.pasarrusun.storefront.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.sheet.Header.Fit;
import id.pasarrusun.storefront.table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is wrong with a row of goods, column by column, and what the row becomes when nothing is.
class ProductRowTests {

    private static final List<String> NAMES =
            List.of("Nama Barang", "Kerajinan", "Harga (Rp)", "Stok", "Hari siap", "Benang", "Motif");

    @Test
    void becomesADraftWithTheAttributesOfItsCraft() {
        ProductRow row = row("Tas Rajut", "Rajut", "Rp 85.000", "5", "", "katun", "");

        assertThat(row.faults()).isEmpty();
        assertThat(row.content(Craft.RAJUT).attributes()).containsExactly(new Attribute("benang", "katun"));
        assertThat(row.content(Craft.RAJUT).promisedDays()).isEqualTo(3);
        assertThat(row.content(Craft.RAJUT).photos()).isEmpty();
        assertThat(row.variant().price().amount()).isEqualTo(85_000);
        assertThat(row.title("Sari")).isEqualTo("Tas Rajut · Sari · Rp85.000");
    }

    @Test
    void namesEveryFaultByItsColumnAsTheTableHasIt() {
        ProductRow row = row("", "keramik", "25rb", "20.000", "1,5", "", "");

        assertThat(row.faults())
                .containsExactly(
                        fault("Nama Barang", 0, "", "empty"),
                        fault("Kerajinan", 1, "keramik", "craft", "batik, rajut, anyaman, bakso"),
                        fault("Harga (Rp)", 2, "25rb", "doubt.shortened"),
                        fault("Stok", 3, "20.000", "range", "0", "10.000"),
                        fault("Hari siap", 4, "1,5", "doubt.fraction"));
    }

    @Test
    void refusesAnAttributeOfAnotherCraft() {
        ProductRow row = row("Tas", "rajut", "85000", "5", "3", "katun", "parang");

        assertThat(row.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo("Motif");
            assertThat(fault.key()).endsWith("attribute");
            assertThat(fault.about().getFirst()).isEqualTo("rajut");
        });
    }

    @Test
    void readsAttributesAsTheirKindsDo() {
        List<String> names = List.of("nama", "kerajinan", "harga", "stok", "teknik", "panjang");
        Header header = ((Fit.Fits) Header.fit(new Row(1, names), columns())).header();
        ProductRow well = new ProductRow(
                new Line(header, new Row(2, List.of("Kain", "batik", "85000", "1", "Tulis", "250"))), 100_000);
        ProductRow ill = new ProductRow(
                new Line(header, new Row(2, List.of("Kain", "batik", "85000", "1", "sablon", "dua"))), 100_000);

        assertThat(well.content(Craft.BATIK).attributes())
                .containsExactlyInAnyOrder(new Attribute("teknik", "tulis"), new Attribute("panjang", "250 cm"));
        assertThat(ill.faults())
                .extracting(Fault::key)
                .containsExactly("spreadsheet.fault.attribute-choice", "spreadsheet.fault.attribute-measure");
    }

    @Test
    void noticesACellThatSplitInTwo() {
        ProductRow row = row("Tas", "rajut", "85", "000", "3", "katun", "", "5");

        assertThat(row.faults().getFirst()).isEqualTo(Fault.ofRow("too-long", "7"));
    }

    @Test
    void asksForTheColumnsThatNothingCanDoWithout() {
        assertThat(Header.fit(new Row(1, List.of("nama", "NAMA BARANG", "stok", "warna_tutup")), columns()))
                .isEqualTo(new Fit.Misfits(
                        List.of("kerajinan", "harga"),
                        List.of("NAMA BARANG"),
                        List.of("nama", "NAMA BARANG", "stok", "warna_tutup")));
    }

    private static ProductRow row(String... cells) {
        Fit fit = Header.fit(new Row(1, NAMES), columns());
        assertThat(fit).isInstanceOf(Fit.Fits.class);
        return new ProductRow(new Line(((Fit.Fits) fit).header(), new Row(2, List.of(cells))), 100_000_000);
    }

    private static List<Column> columns() {
        return ProductSheet.COLUMNS;
    }

    private static Fault fault(String column, int place, String value, String what, String... about) {
        return new Fault(column, place, value, "spreadsheet.fault." + what, List.of(about));
    }
}
