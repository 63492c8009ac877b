package id.pasarrusun.storefront.checkout;

import static id.pasarrusun.storefront.checkout.TillWorld.AISYAH;
import static id.pasarrusun.storefront.checkout.TillWorld.variant;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.OpenShop.Mailbox;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.devservers.outbox.Message;
import id.pasarrusun.storefront.page.Language;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A purchase stays in the language in which it was made: on the way back from paying, however often it is tried, and
/// in every letter about it.
class LanguageOfPurchaseIntegrationTests {

    private static final Pattern PAY_PAGE = Pattern.compile("href=\"(http[^\"]+/snap/[^\"]+)\"");

    private final TillWorld world = new TillWorld();
    private final Person buyer = world.shop.stranger();

    @ParameterizedTest
    @EnumSource
    void isKeptOnTheWayBackAndInLetters(Language language) {
        String email = "pembeli-" + language.code() + "@example.test";
        Mailbox mailbox = world.shop.mailbox(email);
        String place = buys(language, email);
        assertThat(place).startsWith(language.address("/beli/"));

        OpenShop.await(() -> mailbox.letters().size() == 1);

        String first = payPage(place);
        assertThat(leaves(first, "deny")).startsWith(place + "?");
        String second = OpenShop.until(() -> otherThan(first, buyer.post(place + "/bayar")));
        assertThat(leaves(second, "pay")).startsWith(place + "?");

        OpenShop.await(() -> mailbox.letters().size() == 2);
        assertThat(mailbox.letters())
                .allSatisfy(letter -> assertThat(letter.text()).contains(world.shop.address() + place))
                .extracting(Message::subject)
                .satisfiesExactly(
                        paid -> assertThat(paid).startsWith(received(language)),
                        placed -> assertThat(placed).endsWith(waiting(language)));
    }

    /// @return where the purchase is
    private String buys(Language language, String email) {
        String thing = variant(world.ofAisyah(85_000, 2)).value().toString();
        buyer.fillIn(language.address("/masuk"), language.address("/keranjang"), "variant", thing);
        return buyer.fillIn(
                        language.address("/checkout"),
                        language.address("/checkout"),
                        "method." + AISYAH,
                        "pickup",
                        "name",
                        "Jane",
                        "phone",
                        "081234567891",
                        "email",
                        email,
                        "terms",
                        "ya")
                .location();
    }

    private String payPage(String place) {
        return PAY_PAGE.matcher(buyer.get(place).body())
                .results()
                .map(found -> URI.create(found.group(1)).getPath())
                .findFirst()
                .orElseThrow();
    }

    private static String otherThan(String page, Answer led) {
        return led.location().equals(page) ? "" : led.location();
    }

    /// @return where the gateway leads whoever is done there
    private String leaves(String page, String doing) {
        Person payer = new Person(world.shop.midtrans().baseUrl());
        payer.post(page + "/method", "method", "gopay");
        return payer.post(page + "/" + doing).location();
    }

    private static String waiting(Language language) {
        return switch (language) {
            case INDONESIAN -> "menunggu pembayaran";
            case ENGLISH -> "is waiting for payment";
        };
    }

    private static String received(Language language) {
        return switch (language) {
            case INDONESIAN -> "Pembayaran pesanan";
            case ENGLISH -> "We have received the payment";
        };
    }
}
