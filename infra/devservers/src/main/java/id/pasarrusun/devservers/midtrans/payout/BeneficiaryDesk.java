package id.pasarrusun.devservers.midtrans.payout;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Call;
import id.pasarrusun.devservers.midtrans.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// `/beneficiaries` and `/account_validation`: who can be paid.
final class BeneficiaryDesk {
    private static final Pattern ALIAS = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final String NO_SUCH_ACCOUNT_PREFIX = "999";

    private final PayoutBook book;
    private final Map<String, String> ownerNames = new ConcurrentHashMap<>();

    BeneficiaryDesk(PayoutBook book) {
        this.book = book;
    }

    /// Teaches the bank whose account it is.
    void know(String bank, String account, String name) {
        ownerNames.put(bank + "/" + account, name);
    }

    Answer list() {
        ArrayNode list = Json.array();
        book.saved()
                .forEach((alias, saved) -> list.addObject()
                        .put("name", saved.name())
                        .put("account", saved.account())
                        .put("bank", saved.bank())
                        .put("alias_name", alias)
                        .put("email", saved.email()));
        return Answer.json(200, list);
    }

    Answer create(Call call) {
        JsonNode body = call.json();
        String alias = Json.text(body, "alias_name");
        List<String> errors = errors(body, alias);
        if (errors.isEmpty() && !book.save(alias, beneficiary(body))) {
            errors.add("Alias name has already been taken");
        }
        return errors.isEmpty()
                ? Answer.saying(201, "status", "created")
                : PayoutAnswer.refused(400, "An error occurred when creating beneficiary", PayoutAnswer.list(errors));
    }

    Answer update(Call call, String alias) {
        String message = "An error occurred when updating beneficiary";
        JsonNode body = call.json();
        if (!book.saved().containsKey(alias)) {
            return PayoutAnswer.refused(404, message, Json.MAPPER.valueToTree("Could not find saved beneficiary"));
        }
        List<String> errors = errors(body, Json.present(body, "alias_name") ? Json.text(body, "alias_name") : alias);
        if (!errors.isEmpty()) {
            return PayoutAnswer.refused(400, message, PayoutAnswer.list(errors));
        }
        book.replace(alias, beneficiary(body));
        return Answer.saying(200, "status", "updated");
    }

    /// Every account of the right form exists, except those that begin with 999.
    Answer validate(Call call) {
        String bank = call.query("bank");
        String account = call.query("account");
        String id = UUID.randomUUID().toString();
        boolean exists = Banks.NAMES.containsKey(bank)
                && account.matches("[0-9]{6,20}")
                && !account.startsWith(NO_SUCH_ACCOUNT_PREFIX);
        if (!exists) {
            var body =
                    Json.object().put("id", id).put("error_message", "An error occured when doing account validation");
            body.putObject("errors").putArray("account").add("Account does not exist");
            return Answer.json(400, body);
        }
        return Answer.json(
                200,
                Json.object()
                        .put("id", id)
                        .put("account_name", ownerName(bank, account))
                        .put("account_no", account)
                        .put("bank_name", bank));
    }

    private String ownerName(String bank, String account) {
        String told = ownerNames.get(bank + "/" + account);
        if (told != null) {
            return told;
        }
        return book.saved().values().stream()
                .filter(saved -> saved.bank().equals(bank) && saved.account().equals(account))
                .map(Payout.Beneficiary::name)
                .findFirst()
                .orElse("PEMILIK REKENING " + account.substring(account.length() - 4));
    }

    private static List<String> errors(JsonNode body, String alias) {
        List<String> errors = new ArrayList<>(PayoutOrder.errorsOf(beneficiary(body)));
        if (!ALIAS.matcher(alias).matches()) {
            errors.add("Alias name must have up to 20 letters and digits");
        }
        return errors;
    }

    private static Payout.Beneficiary beneficiary(JsonNode body) {
        return new Payout.Beneficiary(
                Json.text(body, "name"), Json.text(body, "account"), Json.text(body, "bank"), Json.text(body, "email"));
    }
}
