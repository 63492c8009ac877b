package id.pasarrusun.devservers.midtrans;

import id.pasarrusun.devservers.midtrans.payment.Method;
import id.pasarrusun.devservers.midtrans.payment.Move;
import id.pasarrusun.devservers.midtrans.payment.PaymentRoom;
import id.pasarrusun.devservers.midtrans.payment.Payments;
import id.pasarrusun.devservers.midtrans.payment.SnapSession;
import id.pasarrusun.devservers.midtrans.payment.Status;
import id.pasarrusun.devservers.midtrans.payment.Transaction;
import id.pasarrusun.devservers.midtrans.payout.Payout;
import id.pasarrusun.devservers.midtrans.payout.PayoutBook;
import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Call;
import id.pasarrusun.devservers.midtrans.wire.Json;
import id.pasarrusun.devservers.midtrans.wire.Tree;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// `/_control`: moves payments and payouts by hand, makes the stand-in misbehave, and shows what it has seen.
final class Control implements Tree {
    static final String PATH = "/_control";

    private final MidtransStandIn standIn;
    private final Payments payments;
    private final PayoutBook payouts;
    private final PaymentRoom room;

    Control(MidtransStandIn standIn, PaymentRoom room, PayoutBook payouts) {
        this.standIn = standIn;
        this.room = room;
        this.payments = room.payments();
        this.payouts = payouts;
    }

    @Override
    public Answer answer(Call call) {
        List<String> path = call.below(PATH);
        String first = path.isEmpty() ? "" : path.getFirst();
        return switch (call.method() + " " + first) {
            case "GET payments" -> payments(path);
            case "POST payments" -> movePayment(call, path);
            case "GET payouts" -> payouts();
            case "POST payouts" -> movePayout(call, path);
            case "GET log" -> log();
            case "GET faults" -> Answer.json(200, standIn.faults().json());
            case "PUT faults" -> misbehave(call.json());
            case "DELETE faults" -> misbehave(Json.object());
            case "GET clock" -> clock();
            case "POST clock" -> advance(call);
            case "POST topup" -> topUp(call);
            case "PUT accounts" -> knowAccount(call.json());
            case "DELETE " -> forget();
            default -> refused(404, "nothing here");
        };
    }

    private Answer payments(List<String> path) {
        if (path.size() == 2) {
            return payments.find(path.getLast())
                    .map(found -> Answer.json(200, room.shown(found)))
                    .orElseGet(() -> refused(404, "no transaction of this order"));
        }
        ArrayNode list = Json.array();
        payments.transactions().forEach(transaction -> list.add(room.shown(transaction)));
        return Answer.json(200, list);
    }

    private Answer movePayment(Call call, List<String> path) {
        Optional<Move> move = path.size() == 3 ? Move.controlled(path.getLast()) : Optional.empty();
        if (move.isEmpty()) {
            return refused(404, "no such move");
        }
        Optional<Transaction> latest = payments.find(path.get(1));
        Optional<SnapSession> session = payments.sessionOf(path.get(1));
        if (latest.isEmpty() && session.isEmpty()) {
            return refused(404, "no such order");
        }
        Optional<Transaction> target = move.get() == Move.PAY ? toPay(latest, session, call.query("method")) : latest;
        return target.flatMap(transaction -> payments.move(transaction, move.get()))
                .map(moved -> Answer.json(200, room.shown(moved)))
                .orElseGet(() -> refused(
                        409,
                        latest.map(stands -> "it is " + stands.status().word()).orElse("no method was chosen yet")));
    }

    /// Paying begins a transaction where none can be paid: before a method was chosen, after a denial, or by another
    /// method.
    private Optional<Transaction> toPay(
            Optional<Transaction> latest, Optional<SnapSession> session, String methodName) {
        Optional<Method> wanted = Method.named(methodName.isEmpty() ? "qris" : methodName);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        boolean begins = latest.isEmpty()
                || latest.get().status() == Status.DENY
                || (latest.get().status() == Status.PENDING
                        && !methodName.isEmpty()
                        && latest.get().method() != wanted.get());
        return begins && session.isPresent() ? Optional.of(payments.choose(session.get(), wanted.get())) : latest;
    }

    private Answer payouts() {
        ArrayNode list = Json.array();
        payouts.payouts()
                .forEach(payout -> list.addObject()
                        .put("reference", payout.reference())
                        .put("status", payout.status().word())
                        .put("amountRupiah", payout.amountRupiah())
                        .put("bank", payout.beneficiary().bank())
                        .put("account", payout.beneficiary().account())
                        .put("name", payout.beneficiary().name())
                        .put("notes", payout.notes()));
        return Answer.json(200, list);
    }

    private Answer movePayout(Call call, List<String> path) {
        if (path.size() != 3) {
            return refused(404, "no such move");
        }
        String reference = path.get(1);
        Optional<Payout> found = payouts.find(reference);
        if (found.isEmpty()) {
            return refused(404, "no such payout");
        }
        String code = call.query("code");
        boolean moved = switch (path.getLast()) {
            case "complete" -> payouts.complete(reference);
            case "fail" -> payouts.fail(reference, Payout.Failure.ofCode(code.isEmpty() ? "002" : code));
            case "bounce" -> payouts.bounce(reference);
            default -> false;
        };
        String status = payouts.find(reference).orElse(found.get()).status().word();
        return moved
                ? Answer.json(200, Json.object().put("reference", reference).put("status", status))
                : refused(409, "it is " + status);
    }

    private Answer log() {
        return Answer.json(200, Json.MAPPER.valueToTree(standIn.log()));
    }

    private Answer misbehave(JsonNode told) {
        try {
            standIn.faults().set(told);
            return Answer.json(200, standIn.faults().json());
        } catch (IllegalArgumentException e) {
            return refused(400, String.valueOf(e.getMessage()));
        }
    }

    private Answer clock() {
        return Answer.saying(200, "now", standIn.clock().instant().toString());
    }

    private Answer advance(Call call) {
        try {
            standIn.advance(Duration.parse(Json.text(call.json(), "advance")));
            return clock();
        } catch (DateTimeException e) {
            return refused(400, "advance is an ISO 8601 duration such as PT48H");
        }
    }

    private Answer topUp(Call call) {
        long amount = Json.whole(call.json(), "amountRupiah").orElse(0);
        if (amount < 1) {
            return refused(400, "amountRupiah is a whole number above 0");
        }
        standIn.topUp(amount);
        return Answer.json(200, Json.object().put("balanceRupiah", payouts.balanceRupiah()));
    }

    private Answer knowAccount(JsonNode body) {
        standIn.knowAccount(Json.text(body, "bank"), Json.text(body, "account"), Json.text(body, "name"));
        return new Answer(204, "", Map.of());
    }

    private Answer forget() {
        standIn.forget();
        return new Answer(204, "", Map.of());
    }

    private static Answer refused(int status, String reason) {
        return Answer.saying(status, "error", reason);
    }
}
