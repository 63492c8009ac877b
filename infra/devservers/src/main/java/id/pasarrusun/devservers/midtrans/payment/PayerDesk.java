package id.pasarrusun.devservers.midtrans.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Call;
import id.pasarrusun.devservers.midtrans.wire.Tree;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;

/// The hosted page: shows where the payment stands and takes the payer's decision by plain forms.
final class PayerDesk implements Tree {
    private final Payments payments;
    private final PayerPage page;

    PayerDesk(Payments payments) {
        this.payments = payments;
        this.page = new PayerPage(payments::now);
    }

    @Override
    public Answer answer(Call call) {
        List<String> path = call.below(SnapDesk.PAGE_PATH);
        Optional<SnapSession> session = path.isEmpty() ? Optional.empty() : payments.session(path.getFirst());
        if (session.isEmpty()) {
            return Answer.html(404, page.gone());
        }
        if (!call.method().equals("POST")) {
            return show(session.get());
        }
        String action = path.size() > 1 ? path.get(1) : "";
        return act(session.get(), action, Call.fields(call.body()).getOrDefault("method", ""));
    }

    private Answer show(SnapSession session) {
        Optional<Transaction> latest = payments.find(session.orderId());
        if (latest.isPresent() && latest.get().status() == Status.PENDING) {
            return Answer.html(200, page.waiting(session, latest.get()));
        }
        boolean mayBegin = latest.isEmpty() || latest.get().status().freesTheOrder();
        if (mayBegin && session.isOpen(payments.now())) {
            return Answer.html(200, page.choosing(session));
        }
        return latest.map(ended -> Answer.html(200, page.ended(session, ended, finish(session, ended))))
                .orElseGet(() -> Answer.html(410, page.gone()));
    }

    private Answer act(SnapSession session, String action, String methodName) {
        if (action.equals("method")) {
            return choose(session, methodName);
        }
        Optional<Transaction> latest = payments.find(session.orderId());
        if (latest.isEmpty()) {
            return again(session);
        }
        if (action.equals("back")) {
            return leave(session, latest.get());
        }
        Optional<Move> move = switch (action) {
            case "pay" -> Optional.of(Move.PAY);
            case "deny" -> Optional.of(Move.DENY_PAYER);
            case "expire" -> Optional.of(Move.EXPIRE_UNPAID);
            case "challenge" -> Optional.of(Move.CHALLENGE);
            default -> Optional.empty();
        };
        return move.filter(wanted -> latest.get().status() == Status.PENDING)
                .flatMap(wanted -> payments.move(latest.get(), wanted))
                .map(moved -> leave(session, moved))
                .orElseGet(() -> again(session));
    }

    private Answer choose(SnapSession session, String methodName) {
        boolean settledAlready = payments.find(session.orderId())
                .filter(latest ->
                        latest.status() != Status.PENDING && !latest.status().freesTheOrder())
                .isPresent();
        if (!settledAlready && session.isOpen(payments.now())) {
            Method.named(methodName)
                    .filter(session.methods()::contains)
                    .ifPresent(method -> payments.choose(session, method));
        }
        return again(session);
    }

    private static Answer again(SnapSession session) {
        return Answer.seeOther(SnapDesk.PAGE_PATH + session.token());
    }

    private static Answer leave(SnapSession session, Transaction transaction) {
        String place = finish(session, transaction);
        return place.isEmpty() ? again(session) : Answer.seeOther(place);
    }

    /// Where the payer goes at the end, with the three parameters that Midtrans appends; empty when nowhere was named.
    private static String finish(SnapSession session, Transaction transaction) {
        String url = session.finishUrl();
        if (url.isEmpty()) {
            return "";
        }
        Status status = transaction.status();
        String code = transaction.isChallenged() ? "201" : status.codeWhenNotified();
        return url + (url.contains("?") ? "&" : "?") + "order_id=" + URLEncoder.encode(session.orderId(), UTF_8)
                + "&status_code=" + code + "&transaction_status=" + status.word();
    }
}
