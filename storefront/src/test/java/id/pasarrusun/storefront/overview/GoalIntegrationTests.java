package id.pasarrusun.storefront.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import org.junit.jupiter.api.Test;

/// A maker who wants to earn something each month.
class GoalIntegrationTests {

    private final OpenShop shop = OpenShop.visit();

    @Test
    void aMakerSetsHerOwnGoalAsSheWritesMoneyAndTakesItBack() {
        Person maker = shop.maker(9);

        assertThat(aim(maker, "Rp 600.000").location()).isEqualTo("/sanggar/uang?kabar=tersimpan");
        assertThat(maker.get("/sanggar/uang").body())
                .contains("dari target Rp600.000", "value=\"600.000\"", "<progress", "max=\"600000\"");

        assertThat(aim(maker, "").status()).isEqualTo(303);
        assertThat(maker.get("/sanggar/uang").body()).doesNotContain("dari target", "<progress");
    }

    @Test
    void aGoalThatIsNoAmountIsSentBackWithWordsBesideIt() {
        Person maker = shop.maker(9);

        Person.Answer answer = aim(maker, "banyak");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"banyak\"", "id=\"target-salah\"", "Tulis jumlahnya dengan angka", "Uang saya");
    }

    private static Person.Answer aim(Person maker, String amount) {
        return maker.fillIn("/sanggar/uang", "/sanggar/uang/target", "target", amount);
    }
}
