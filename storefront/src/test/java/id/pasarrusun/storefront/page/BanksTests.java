package id.pasarrusun.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BanksTests {

    @Test
    void aBankIsCalledAsPeopleCallIt() {
        assertThat(Banks.name("dki")).isEqualTo("Bank Jakarta");
        assertThat(Banks.name("bri")).isEqualTo("BRI");
    }
}
