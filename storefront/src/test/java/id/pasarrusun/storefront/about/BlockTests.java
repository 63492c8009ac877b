package id.pasarrusun.storefront.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTests {

    @Test
    void anEmptyLineStandsBetweenPieces() {
        assertThat(Block.of("Satu\r\nbaris\r\n \r\nDua"))
                .containsExactly(new Block.Paragraph("Satu baris"), new Block.Paragraph("Dua"));
    }

    @Test
    void headingsAndListsAreToldByTheirFirstCharacters() {
        assertThat(Block.of("## Membeli\n\n- pilih\n- bayar"))
                .containsExactly(new Block.Heading("Membeli"), new Block.Points(List.of("pilih", "bayar")));
    }

    @Test
    void anotherKindOfLineNeedsNoGap() {
        assertThat(Block.of("## Membeli\n- pilih\nLalu\nbayar\n## Selesai"))
                .containsExactly(
                        new Block.Heading("Membeli"),
                        new Block.Points(List.of("pilih")),
                        new Block.Paragraph("Lalu bayar"),
                        new Block.Heading("Selesai"));
    }

    @Test
    void nothingHasNoPieces() {
        assertThat(Block.of(" \n\n ")).isEmpty();
    }
}
