package id.pasarrusun.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeafTests {

    @Test
    void behindTheEndIsTheLastPage() {
        assertThat(Leaf.of("9", 49, 24)).isEqualTo(new Leaf(3, 3, 24));
        assertThat(Leaf.of("9", 0, 24)).isEqualTo(new Leaf(1, 1, 24));
        assertThat(Leaf.of("999999", 10_000_000_000L, 24).offset()).isEqualTo(999_998 * 24);
    }

    @Test
    void whatCannotBeReadIsTheFirstPage() {
        for (String asked : new String[] {null, "", "-1", "0", "dua", "99999999999999"}) {
            assertThat(Leaf.of(asked, 49, 24).offset()).isZero();
        }
    }

    @Test
    void addsItsNumberToAnyAddress() {
        Leaf leaf = Leaf.of("2", 49, 24);

        assertThat(leaf.links("/sanggar/pesanan?tahap=jalan").next()).isEqualTo("/sanggar/pesanan?tahap=jalan&hal=3");
        assertThat(leaf.links("/sanggar/produk").previous()).isEqualTo("/sanggar/produk");
        assertThat(leaf.address("/sanggar/produk")).isEqualTo("/sanggar/produk?hal=2");
    }
}
