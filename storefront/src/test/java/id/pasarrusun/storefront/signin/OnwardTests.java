package id.pasarrusun.storefront.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnwardTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sanggar/pesanan?hal=2", "/en/meja", "/masukan"})
    void leadsToPagesOfTheShop(String wanted) {
        assertThat(Onward.safe(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\r\nX: y",
                "/masuk",
                "/keluar?x"
            })
    void leadsNowhereElse(String wanted) {
        assertThat(Onward.safe(wanted)).isEmpty();
    }
}
