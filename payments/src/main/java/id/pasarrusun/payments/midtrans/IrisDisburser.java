package id.pasarrusun.payments.midtrans;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.payments.payout.Disburser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.json.JSONArray;
import org.json.JSONObject;
import reactor.core.publisher.Mono;

/// Pays out through Midtrans' Payouts, once named Iris, whose two keys are two roles.
final class IrisDisburser implements Disburser {

    private static final int CONFLICT = 409;
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]{1,64}");

    private final Sdk sdk;

    IrisDisburser(Sdk sdk) {
        this.sdk = sdk;
    }

    @Override
    public Mono<Created> create(Order order) {
        String key = order.id().value().toString();
        Map<String, Object> request = Map.of("payouts", List.of(line(order)));
        return sdk.creator(
                        "payout " + key, key, midtrans -> midtrans.getIrisApi().createPayouts(request))
                .map(IrisDisburser::created);
    }

    /// The same key is only the same payout when the body is the same to the byte. The library copies these
    /// members into a map in the order of their names' hashes, which are the same in every process; names that
    /// fall together stand as they are put in here, so that is always one order, too.
    private static Map<String, Object> line(Order order) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("beneficiary_name", order.account().holder());
        line.put("beneficiary_account", order.account().number());
        line.put("beneficiary_bank", order.account().bank());
        line.put("amount", Amounts.write(order.amount()));
        // the one thing of ours that comes back in an answer
        line.put("notes", "Pasar Rusun " + order.id().value().toString().replace("-", ""));
        return line;
    }

    @Override
    public Mono<Approval> approve(List<String> references) {
        references.forEach(reference -> checked(REFERENCE, reference));
        Map<String, Object> request = Map.of("reference_nos", List.copyOf(references));
        return sdk.approver(
                        "approve " + references,
                        midtrans -> midtrans.getIrisApi().approvePayouts(request))
                .map(IrisDisburser::approval);
    }

    @Override
    public Mono<DisbursementStatus> status(String reference) {
        checked(REFERENCE, reference);
        return sdk.creator(
                        "payout status " + reference,
                        null,
                        midtrans -> midtrans.getIrisApi().getPayoutDetails(reference))
                .map(answer -> status(reference, answer));
    }

    @Override
    public Mono<AccountCheck> check(String bank, String number) {
        checked(WORD, bank);
        checked(WORD, number);
        return sdk.creator(
                        "account at " + bank,
                        null,
                        midtrans -> midtrans.getIrisApi().validateBankAccount(bank, number))
                .map(IrisDisburser::account);
    }

    private static Created created(Answer answer) {
        return switch (answer) {
            case Answer.Got(JSONObject body) -> queued(body);
            // a key in use means that an earlier call was heard; asking again tells what came of it
            case Answer.Rejected(int code, String reason) ->
                code == CONFLICT ? new Created.NoAnswer(reason) : new Created.Refused(reason);
            case Answer.Unknown(String reason) -> new Created.NoAnswer(reason);
            case Answer.Unreadable(String reason) -> new Created.NoAnswer(reason);
            case Answer.Misconfigured(String reason) -> new Created.NoAnswer(reason);
        };
    }

    private static Created queued(JSONObject body) {
        JSONArray payouts = body.optJSONArray("payouts");
        JSONObject first = payouts == null ? null : payouts.optJSONObject(0);
        String reference = first == null ? "" : first.optString("reference_no");
        return REFERENCE.matcher(reference).matches()
                ? new Created.Queued(reference)
                : new Created.NoAnswer("an answer without a reference");
    }

    private static Approval approval(Answer answer) {
        return switch (answer) {
            case Answer.Got got -> new Approval.Approved();
            case Answer.Rejected(int _, String reason) -> new Approval.Refused(reason);
            case Answer.Unknown(String reason) -> new Approval.NoAnswer(reason);
            case Answer.Unreadable(String reason) -> new Approval.NoAnswer(reason);
            case Answer.Misconfigured(String reason) -> new Approval.NoAnswer(reason);
        };
    }

    private static DisbursementStatus status(String reference, Answer answer) {
        return switch (answer) {
            case Answer.Got(JSONObject body) -> status(reference, body);
            case Answer.Rejected(int _, String reason) -> new DisbursementStatus.Strange(reason);
            // waiting for a better one could last for ever; the next round of looking asks again
            case Answer.Unreadable(String reason) -> new DisbursementStatus.Strange(reason);
            case Answer.Unknown(String reason) -> throw new Unavailable("Midtrans does not tell: " + reason);
            case Answer.Misconfigured(String reason) -> throw new Unavailable("Midtrans does not tell: " + reason);
        };
    }

    private static DisbursementStatus status(String reference, JSONObject body) {
        if (!body.optString("reference_no").equals(reference)) {
            return new DisbursementStatus.Strange("asked for " + reference + ", told of another payout");
        }
        String status = body.optString("status");
        return switch (status) {
            case "queued" -> new DisbursementStatus.Waiting();
            case "approved", "processed" -> new DisbursementStatus.Underway();
            case "completed" -> new DisbursementStatus.Completed();
            case "failed", "rejected" -> new DisbursementStatus.Failed(body.optString("error_message", status));
            default -> new DisbursementStatus.Strange("status " + status);
        };
    }

    private static AccountCheck account(Answer answer) {
        return switch (answer) {
            case Answer.Got(JSONObject body) -> {
                String holder = body.optString("account_name").strip();
                yield holder.isEmpty()
                        ? new AccountCheck.NoTelling("an account without a holder")
                        : new AccountCheck.Known(holder);
            }
            case Answer.Rejected(int _, String reason) -> new AccountCheck.Unusable(reason);
            case Answer.Unknown(String reason) -> new AccountCheck.NoTelling(reason);
            case Answer.Unreadable(String reason) -> new AccountCheck.NoTelling(reason);
            case Answer.Misconfigured(String reason) -> new AccountCheck.NoTelling(reason);
        };
    }

    private static void checked(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("Nothing that may stand in a path of Midtrans: " + text);
        }
    }
}
