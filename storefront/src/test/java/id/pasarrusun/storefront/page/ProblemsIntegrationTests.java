package id.pasarrusun.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsIntegrationTests {

    private final Person stranger = OpenShop.visit().stranger();

    @Test
    void blamesTheRequestForACharacterThatNobodyCanKeep() {
        stranger.get("/masuk?staf");

        assertThat(stranger.post("/masuk", "email", "qc\0@pasar.test", "password", "x")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "x, a=b, 415",
        "a/b/c, a=b, 415",
        "application/x-www-form-urlencoded, %, 400",
        "application/x-www-form-urlencoded, a=1&phone=%ED, 403",
        "application/x-www-form-urlencoded;charset=nonsense, a=b, 415",
        "multipart/form-data;boundary=, a=b, 415"
    })
    void blamesTheRequestForAFormThatIsNone(String type, String body, int status) {
        assertThat(stranger.send("POST", "/masuk", type, body).status()).isEqualTo(status);
    }
}
