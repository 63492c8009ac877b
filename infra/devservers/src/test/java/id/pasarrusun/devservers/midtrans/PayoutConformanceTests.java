package id.pasarrusun.devservers.midtrans;

import static id.pasarrusun.devservers.midtrans.StandInWorld.iris;
import static id.pasarrusun.devservers.midtrans.StandInWorld.payout;
import static id.pasarrusun.devservers.midtrans.StandInWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.midtrans.httpclient.APIHttpClient;
import com.midtrans.httpclient.error.MidtransError;
import id.pasarrusun.devservers.midtrans.wire.Signatures;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PayoutConformanceTests {
    private final StandInWorld world = new StandInWorld();

    PayoutConformanceTests() throws Exception {}

    @AfterEach
    void ends() {
        world.close();
    }

    @Test
    void startsWithABillionAndKnowsBanksAndChannels() throws Exception {
        assertThat(world.creator().getBalance().getString("balance")).isEqualTo("1000000000.0");
        assertThat(world.creator().getTopUpChannels()).isNotEmpty();
        assertThat(world.approver().getBeneficiaryBanks().getJSONArray("beneficiary_banks"))
                .isNotEmpty();
        String pong = APIHttpClient.request(
                "GET", world.standIn.baseUrl() + "/iris/api/v1/ping", world.creatorConfig(), null);
        assertThat(pong).isEqualTo("pong");
    }

    @Test
    void savesABeneficiaryOnceAndSaysWhatIsWrong() throws Exception {
        Map<String, String> ratmi =
                Map.of("name", "Ratmi Suharti", "account", "0011223344", "bank", "bca", "alias_name", "ratmi1");
        Map<String, String> wrong = Map.of("name", "Ratmi", "account", "00-11", "bank", "bca", "alias_name", "ratmi2");

        assertThat(world.creator().createBeneficiaries(ratmi).getString("status"))
                .isEqualTo("created");
        assertThat(world.creator().updateBeneficiaries("ratmi1", ratmi).getString("status"))
                .isEqualTo("updated");
        assertThat(world.creator().getBeneficiaries()).hasSize(1);
        assertThat(refusal(() -> world.creator().createBeneficiaries(ratmi)).getResponseBody())
                .contains("already been taken");
        assertThat(refusal(() -> world.creator().createBeneficiaries(wrong)).getResponseBody())
                .contains("Account is not a number");
        assertThat(refusal(() -> world.creator().updateBeneficiaries("nobody", ratmi))
                        .getStatusCode())
                .isEqualTo(404);
    }

    @Test
    void paysInStepsAndTellsOfEach() throws Exception {
        String reference = world.queuedPayout("81250.00");
        assertThat(details(reference).getString("status")).isEqualTo("queued");

        world.approver().approvePayouts(Map.of("reference_nos", List.of(reference), "otp", "123456"));
        assertThat(details(reference).getString("status")).isEqualTo("processed");
        world.control("POST", "/payouts/" + reference + "/complete");

        assertThat(details(reference).getString("status")).isEqualTo("completed");
        assertThat(world.creator().getBalance().getString("balance")).isEqualTo("999918750.0");
        assertThat(List.of(world.hooks.next(), world.hooks.next(), world.hooks.next()))
                .extracting(HookReceiver.Received::status)
                .containsExactly("approved", "processed", "completed");
    }

    @Test
    void signsWhatItTellsOfAPayout() throws Exception {
        String reference = world.queuedPayout("81250");

        world.approver().rejectPayouts(Map.of("reference_nos", List.of(reference), "reject_reason", "salah"));

        HookReceiver.Received notice = world.hooks.next();
        assertThat(notice.path()).isEqualTo("/hooks/midtrans/payouts");
        assertThat(notice.status()).isEqualTo("rejected");
        assertThat(notice.irisSignature())
                .isEqualTo(Signatures.payout(notice.body(), StandInSettings.IRIS_MERCHANT_KEY));
    }

    @Test
    void givesTheMoneyBackWhenTheBankSendsItBack() throws Exception {
        String reference = processed("81250");

        world.control("POST", "/payouts/" + reference + "/bounce");

        assertThat(details(reference).getString("status")).isEqualTo("failed");
        assertThat(world.creator().getBalance().getString("balance")).isEqualTo("1000000000.0");
        assertThat(world.creator()
                        .getTransactionHistory("2026-01-14", "2026-01-14")
                        .toList())
                .extracting(line -> ((Map<?, ?>) line).get("status"))
                .isEqualTo(List.of("debit", "credit"));
    }

    @Test
    void failsWhatTheBalanceCannotPay() throws Exception {
        String reference = processed("1000000001");

        assertThat(details(reference).getString("status")).isEqualTo("failed");
        world.hooks.next();
        assertThat(world.hooks.next().json().getString("error_code")).isEqualTo("016");
        assertThat(world.control("POST", "/payouts/" + reference + "/complete").statusCode())
                .isEqualTo(409);
    }

    @Test
    void keepsTheRolesApart() throws Exception {
        String reference = world.queuedPayout("81250");
        Map<String, Object> approval = Map.of("reference_nos", List.of(reference));

        MidtransError creatorApproves = refusal(() -> world.creator().approvePayouts(approval));
        MidtransError approverCreates = refusal(() -> world.approver().createPayouts(payout("1000", "a")));
        MidtransError serverKey = refusal(() -> iris(world.coreConfig()).getBalance());

        assertThat(creatorApproves.getStatusCode()).isEqualTo(401);
        assertThat(creatorApproves.getResponseBody()).contains("not authorized to perform");
        assertThat(approverCreates.getStatusCode()).isEqualTo(401);
        assertThat(serverKey.getStatusCode()).isEqualTo(401);
        assertThat(serverKey.getResponseBody()).isEqualTo("HTTP Basic: Access denied");
    }

    @Test
    void repeatsTheAnswerForTheSameBytesAndRefusesOthers() throws Exception {
        SdkConfig keyed = world.creatorConfig().withPayoutKey("rsn-payout-118");
        Map<String, Object> batch = payout("81250.00", "RSN payout 118");

        String first = iris(keyed).createPayouts(batch).toString();
        String again = iris(keyed).createPayouts(batch).toString();
        MidtransError other = refusal(() -> iris(keyed).createPayouts(payout("81251", "RSN payout 118")));

        assertThat(again).isEqualTo(first);
        assertThat(other.getStatusCode()).isEqualTo(409);
        assertThat(other.getResponseBody()).contains("idempotency-key is not unique");
        world.passes(Duration.ofHours(24));
        assertThat(iris(keyed).createPayouts(batch).toString()).isNotEqualTo(first);
    }

    @Test
    void createsNothingOfABatchWithAWrongLine() throws Exception {
        MidtransError refused = refusal(() -> world.creator().createPayouts(payout("81250.50", "ok")));

        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getResponseBody()).contains("[[\"Amount is not a whole number\"]]");
        assertThat(world.control("GET", "/payouts").body()).isEqualTo("[]");
    }

    @Test
    void refusesToReleaseTwiceOrWhatIsNotThere() throws Exception {
        String reference = processed("81250");

        assertThat(refusal(() -> world.approver().approvePayouts(Map.of("reference_nos", List.of(reference))))
                        .getResponseBody())
                .contains("are not queued");
        assertThat(refusal(() -> world.approver().approvePayouts(Map.of("reference_nos", List.of("nothing"))))
                        .getResponseBody())
                .contains("Payouts not found");
        assertThat(refusal(() -> world.creator().getPayoutDetails("nothing")).getStatusCode())
                .isEqualTo(404);
    }

    @Test
    void knowsTheOwnerOfAnAccount() throws Exception {
        world.standIn.knowAccount("bca", "0011223344", "RATMI SUHARTI");

        JSONObject known = world.creator().validateBankAccount("bca", "0011223344");
        MidtransError unknown = refusal(() -> world.creator().validateBankAccount("bca", "9990000001"));

        assertThat(known.getString("account_name")).isEqualTo("RATMI SUHARTI");
        assertThat(unknown.getStatusCode()).isEqualTo(400);
        assertThat(unknown.getResponseBody()).contains("Account does not exist");
    }

    private String processed(String amount) throws MidtransError {
        String reference = world.queuedPayout(amount);
        world.approver().approvePayouts(Map.of("reference_nos", List.of(reference)));
        return reference;
    }

    private JSONObject details(String reference) throws MidtransError {
        return world.creator().getPayoutDetails(reference);
    }
}
