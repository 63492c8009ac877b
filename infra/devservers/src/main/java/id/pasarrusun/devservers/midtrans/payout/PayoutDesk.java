package id.pasarrusun.devservers.midtrans.payout;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Call;
import id.pasarrusun.devservers.midtrans.wire.Json;
import id.pasarrusun.devservers.midtrans.wire.Keys;
import id.pasarrusun.devservers.midtrans.wire.Tree;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `/iris/api/v1`: lets each role do its own work and both look.
final class PayoutDesk implements Tree {
    static final String PATH = "/iris/api/v1";

    private final PayoutBook book;
    private final ReleaseDesk releases;
    private final BeneficiaryDesk beneficiaries;
    private final Gate gate;

    PayoutDesk(PayoutBook book, ReleaseDesk releases, BeneficiaryDesk beneficiaries, Gate gate) {
        this.book = book;
        this.releases = releases;
        this.beneficiaries = beneficiaries;
        this.gate = gate;
    }

    @Override
    public Answer answer(Call call) {
        List<String> path = call.below(PATH);
        if (path.equals(List.of("ping"))) {
            return Answer.text(200, "pong");
        }
        boolean creator = call.key().equals(gate.keys.irisCreatorKey());
        boolean approver = call.key().equals(gate.keys.irisApproverKey());
        if (!creator && !approver) {
            return PayoutAnswer.wrongKey();
        }
        if (call.method().equals("GET")) {
            return get(call, path);
        }
        return switch (call.method() + " " + String.join("/", path)) {
            case "POST payouts" ->
                creator ? gate.repeats.once(call, () -> releases.create(call)) : PayoutAnswer.wrongRole();
            case "POST payouts/approve" -> approver ? releases.approve(call) : PayoutAnswer.wrongRole();
            case "POST payouts/reject" -> approver ? releases.reject(call) : PayoutAnswer.wrongRole();
            case "POST beneficiaries" ->
                creator ? gate.repeats.once(call, () -> beneficiaries.create(call)) : PayoutAnswer.wrongRole();
            default -> patch(call, path, creator);
        };
    }

    private Answer patch(Call call, List<String> path, boolean creator) {
        if (!call.method().equals("PATCH")
                || path.size() != 2
                || !path.getFirst().equals("beneficiaries")) {
            return nothingHere();
        }
        return creator ? beneficiaries.update(call, path.getLast()) : PayoutAnswer.wrongRole();
    }

    private Answer get(Call call, List<String> path) {
        if (path.size() == 2 && path.getFirst().equals("payouts")) {
            return releases.details(path.getLast());
        }
        return switch (String.join("/", path)) {
            case "balance" -> Answer.saying(200, "balance", book.balanceRupiah() + ".0");
            case "beneficiaries" -> beneficiaries.list();
            case "statements" -> statements(call);
            case "channels" -> channels();
            case "bank_accounts" -> PayoutAnswer.wrongRole();
            case "beneficiary_banks" -> banks();
            case "account_validation" -> beneficiaries.validate(call);
            default -> nothingHere();
        };
    }

    private Answer statements(Call call) {
        LocalDate from;
        LocalDate to;
        try {
            from = LocalDate.parse(call.query("from_date"));
            to = LocalDate.parse(call.query("to_date"));
        } catch (DateTimeParseException otherForm) {
            return PayoutAnswer.twice(400, "Date is invalid");
        }
        ArrayNode list = Json.array();
        for (Statement line : book.statements()) {
            LocalDate day = LocalDate.ofInstant(line.at(), ZoneOffset.UTC);
            if (!day.isBefore(from) && !day.isAfter(to)) {
                list.add(shown(line));
            }
        }
        return Answer.json(200, list);
    }

    private static ObjectNode shown(Statement line) {
        return Json.object()
                .put("account", "Pasar Rusun")
                .put("type", line.type())
                .put("amount", line.amountRupiah() + ".0")
                .put("status", line.direction())
                .put("created_at", line.at().toString())
                .put("reference_no", line.reference())
                .put("beneficiary_name", line.beneficiary().name())
                .put("beneficiary_account", line.beneficiary().account());
    }

    private static Answer channels() {
        ArrayNode list = Json.array();
        list.addObject()
                .put("id", 1)
                .put("virtual_account_type", "mandiri_bill_key")
                .put("virtual_account_number", "991385480006");
        list.addObject()
                .put("id", 2)
                .put("virtual_account_type", "permata_va_number")
                .put("virtual_account_number", "8778003756104047");
        return Answer.json(200, list);
    }

    private static Answer banks() {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("beneficiary_banks");
        Banks.NAMES.forEach((code, name) -> list.addObject().put("code", code).put("name", name));
        return Answer.json(200, body);
    }

    private static Answer nothingHere() {
        return PayoutAnswer.twice(404, "Not found");
    }

    /// Who may come in, and what is remembered of those who did.
    record Gate(Keys keys, RepeatedPayouts repeats) {}
}
