package id.pasarrusun.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import org.junit.jupiter.api.Test;

class ProblemsIntegrationTests {

    private final Person stranger = OpenShop.visit().stranger();

    @Test
    void blamesTheRequestForACharacterThatNobodyCanKeep() {
        stranger.get("/masuk?staf");

        assertThat(stranger.post("/masuk", "email", "qc\0@pasar.test", "password", "x")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void blamesTheRequestForATypeThatIsNone() {
        assertThat(stranger.send("POST", "/masuk", "x", "a=b").status()).isEqualTo(415);
    }
}
