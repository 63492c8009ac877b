package id.pasarrusun.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageLinksTests {

    @Test
    void namesTheEndsAndTheNeighboursAndLeavesOutWhatLiesBetween() {
        assertThat(shown(1, 3)).isEqualTo("[1] 2 3");
        assertThat(shown(1, 9)).isEqualTo("[1] 2 … 9");
        assertThat(shown(5, 9)).isEqualTo("1 … 4 [5] 6 … 9");
        assertThat(shown(9, 9)).isEqualTo("1 … 8 [9]");
    }

    @Test
    void thereIsNothingBeforeTheFirstNorBehindTheLast() {
        PageLinks first = PageLinks.of(1, 2, number -> "/produk?hal=" + number);
        PageLinks last = PageLinks.of(2, 2, number -> "/produk?hal=" + number);

        assertThat(first.previous()).isNull();
        assertThat(first.next()).isEqualTo("/produk?hal=2");
        assertThat(last.previous()).isEqualTo("/produk?hal=1");
        assertThat(last.next()).isNull();
    }

    private static String shown(int current, int last) {
        return PageLinks.of(current, last, String::valueOf).links().stream()
                .map(link -> link.isGap() ? "…" : link.current() ? "[" + link.number() + "]" : link.href())
                .collect(Collectors.joining(" "));
    }
}
