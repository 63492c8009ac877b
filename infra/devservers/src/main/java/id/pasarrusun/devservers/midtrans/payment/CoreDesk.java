package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Call;
import id.pasarrusun.devservers.midtrans.wire.Tree;
import java.util.List;
import java.util.Optional;

/// `/v2`: charges, tells and changes the status of a transaction, and gives money back.
final class CoreDesk implements Tree {
    static final String PATH = "/v2";

    private final Payments payments;
    private final TransactionBody bodies;
    private final Parts parts;
    private final String serverKey;

    CoreDesk(Payments payments, TransactionBody bodies, Parts parts, String serverKey) {
        this.payments = payments;
        this.bodies = bodies;
        this.parts = parts;
        this.serverKey = serverKey;
    }

    @Override
    public Answer answer(Call call) {
        List<String> path = call.below(PATH);
        if (path.size() == 3 && path.getFirst().equals("qris")) {
            return Answer.svg(QrPicture.of(path.get(1)));
        }
        if (path.size() == 4 && path.getFirst().equals("token")) {
            return toPage(path.getLast());
        }
        if (!call.key().equals(serverKey)) {
            return CoreAnswer.unauthorized();
        }
        return call.method().equals("POST") ? parts.repeats.once(call, () -> post(call, path)) : get(path);
    }

    private Answer get(List<String> path) {
        if (path.size() != 2 || !path.getLast().equals("status")) {
            return nothingHere();
        }
        return payments.find(path.getFirst())
                .map(found -> CoreAnswer.ok(bodies.status(found)))
                .orElseGet(CoreAnswer::unknown);
    }

    private Answer post(Call call, List<String> path) {
        if (path.equals(List.of("charge"))) {
            return parts.charges.answer(call);
        }
        if (path.size() < 2) {
            return nothingHere();
        }
        Optional<Transaction> found = payments.find(path.getFirst());
        if (found.isEmpty()) {
            return CoreAnswer.unknown();
        }
        String action = String.join("/", path.subList(1, path.size()));
        return switch (action) {
            case "cancel" -> move(found.get(), Move.CANCEL_UNSETTLED, "200", "Success, transaction is canceled");
            case "expire" -> move(found.get(), Move.EXPIRE_UNPAID, "407", "Success, transaction is expired");
            case "approve" -> move(found.get(), Move.APPROVE, "200", "Success, transaction is approved");
            case "deny" -> move(found.get(), Move.REFUSE, "200", "Success, transaction is denied");
            case "refund" -> parts.refunds.answer(found.get(), call.json(), false);
            case "refund/online/direct" -> parts.refunds.answer(found.get(), call.json(), true);
            default -> nothingHere();
        };
    }

    private Answer move(Transaction seen, Move move, String code, String message) {
        return payments.move(seen, move)
                .map(moved -> CoreAnswer.ok(bodies.answer(moved, code, message)))
                .orElseGet(CoreAnswer::cannotModify);
    }

    /// The wallet's deeplink and the card's 3DS page are the payer's page here.
    private Answer toPage(String transactionId) {
        return payments.find(transactionId)
                .flatMap(found -> payments.sessionOf(found.orderId()))
                .map(session -> Answer.seeOther(SnapDesk.PAGE_PATH + session.token()))
                .orElseGet(() -> Answer.text(404, "Bayar lewat /_control"));
    }

    private static Answer nothingHere() {
        return Answer.saying(404, "message", "no Route matched with those values");
    }

    /// The handlers of the larger calls.
    record Parts(CoreCharge charges, Refunding refunds, RepeatedCharges repeats) {}
}
