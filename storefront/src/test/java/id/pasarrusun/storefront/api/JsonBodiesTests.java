package id.pasarrusun.storefront.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.storefront.api.CartsApi.Quantity;
import id.pasarrusun.storefront.checkout.CheckoutOrder;
import id.pasarrusun.storefront.page.FieldFault;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Words;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

class JsonBodiesTests {

    private final JsonBodies bodies =
            new JsonBodies(Words.load(Language.INDONESIAN), new ApiSettings(DataSize.ofKilobytes(64)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"quantity\": 1}}",
                "{\"quantity\": 1} {}",
                "{\"quantity\": 1, \"quantity\": 2}",
                "{\"quantity\": NaN}",
                "{'quantity': 1}",
                "{\"quantity\": 1,}",
                "quantity=1"
            })
    void answersBrokenJsonWith400(String body) {
        assertThat(refusal(body).getStatusCode().value()).isEqualTo(400);
        assertThat(String.valueOf(refusal(body).getBody().getType())).endsWith("/broken-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"quantity\": \"1\"}",
                "{\"quantity\": 1.5}",
                "{\"quantity\": true}",
                "{\"quantity\": 99999999999}",
                "{\"quantity\": 1e400}",
                "{\"quantity\": [1]}",
                "{\"quantity\": \"\"}"
            })
    void answersAValueOfTheWrongKindWith422AndNamesIt(String body) {
        assertThat(refusal(body).getStatusCode().value()).isEqualTo(422);
        assertFault(refusal(body), "quantity", "wrong-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "1", "\"quantity\""})
    void takesNothingButObjects(String body) {
        assertThat(refusal(body).getStatusCode().value()).isEqualTo(422);
    }

    @Test
    void answersAnUnknownFieldWith400AndNamesItsPath() {
        String body = "{\"cartId\": \"x\", \"delivery\": [{}, {\"adress\": {}}]}";

        assertThatThrownBy(() -> bodies.parse(body.getBytes(UTF_8), PurchaseRequest.class))
                .isInstanceOfSatisfying(ErrorResponseException.class, refused -> {
                    assertThat(refused.getStatusCode().value()).isEqualTo(400);
                    assertFault(refused, "delivery[1].adress", "unknown-field");
                });
    }

    @Test
    void takesNoNumberForAText() {
        String body = "{\"buyer\": {\"phone\": 81234567890}}";

        assertThatThrownBy(() -> bodies.parse(body.getBytes(UTF_8), PurchaseRequest.class))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class, refused -> assertFault(refused, "buyer.phone", "wrong-form"));
    }

    @Test
    void namesADeliveryThatIsNull() {
        PurchaseRequest request = bodies.parse("{\"delivery\": [{}, null]}".getBytes(UTF_8), PurchaseRequest.class);

        assertThatThrownBy(() -> request.order(bodies))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        refused -> assertFaults(refused)
                                .extracting(FieldFault::field)
                                .containsExactly("cartId", "delivery[1]"));
    }

    @Test
    void leavesWhatIsMissingToTheTill() {
        String body = "{\"cartId\": \"01931a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b\"}";
        CheckoutOrder order =
                bodies.parse(body.getBytes(UTF_8), PurchaseRequest.class).order(bodies);

        assertThat(order.buyer()).isEqualTo(new CheckoutOrder.Buyer(null, null, null));
        assertThat(order.deliveries()).isEmpty();
        assertThat(order.acceptsTerms()).isFalse();
    }

    @Test
    void takesAnEmptyObjectForNothing() {
        assertThatCode(() -> bodies.requireNothing(new byte[0])).doesNotThrowAnyException();
        assertThatCode(() -> bodies.requireNothing("{}".getBytes(UTF_8))).doesNotThrowAnyException();
        assertThatThrownBy(() -> bodies.requireNothing("{\"a\": 1}".getBytes(UTF_8)))
                .isInstanceOf(ErrorResponseException.class);
    }

    private ErrorResponseException refusal(String body) {
        try {
            Quantity parsed = bodies.parse(body.getBytes(UTF_8), Quantity.class);
            throw new AssertionError("It was taken: " + parsed);
        } catch (ErrorResponseException refused) {
            return refused;
        }
    }

    private static void assertFault(ErrorResponseException refused, String field, String code) {
        assertFaults(refused).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    private static ListAssert<FieldFault> assertFaults(ErrorResponseException refused) {
        return assertThat(refused.getBody().getProperties())
                .extractingByKey("errors", InstanceOfAssertFactories.list(FieldFault.class));
    }
}
