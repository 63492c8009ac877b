package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Call;
import id.pasarrusun.devservers.midtrans.wire.Json;
import id.pasarrusun.devservers.midtrans.wire.Tree;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `/snap/v1/transactions`: opens a payer's page and closes one that nobody used.
final class SnapDesk implements Tree {
    static final String PATH = "/snap/v1/transactions";
    static final String PAGE_PATH = "/snap/v3/redirection/";

    private final Payments payments;
    private final String serverKey;
    private final String baseUrl;

    SnapDesk(Payments payments, String serverKey, String baseUrl) {
        this.payments = payments;
        this.serverKey = serverKey;
        this.baseUrl = baseUrl;
    }

    @Override
    public Answer answer(Call call) {
        if (!call.key().equals(serverKey)) {
            return refused(
                    401,
                    List.of(
                            "Access denied due to unauthorized transaction, please check client or server key",
                            "Visit https://snap-docs.midtrans.com/#request-headers for more details"));
        }
        List<String> parts = call.below(PATH);
        if (call.method().equals("POST") && parts.isEmpty()) {
            return create(call);
        }
        if (call.method().equals("POST") && parts.size() == 2) {
            return end(parts.getFirst(), parts.getLast());
        }
        return refused(404, List.of("The requested resource is not found"));
    }

    private Answer create(Call call) {
        SnapRequest request = new SnapRequest(call.json());
        if (!request.errors().isEmpty()) {
            return refused(400, request.errors());
        }
        Optional<SnapSession> opened = payments.open(request, Hooks.of(call));
        return opened.map(session -> Answer.json(
                        201,
                        Json.object()
                                .put("token", session.token())
                                .put("redirect_url", baseUrl + PAGE_PATH + session.token())))
                .orElseGet(() -> refused(
                        400,
                        List.of("transaction_details.order_id has been paid and utilized, please use another"
                                + " order ID")));
    }

    private Answer end(String token, String action) {
        Optional<SnapSession> session = payments.session(token);
        if (session.isEmpty() || !(action.equals("cancel") || action.equals("expire"))) {
            return refused(404, List.of("token not found"));
        }
        if (!session.get().isOpen(payments.now())) {
            return refused(400, List.of("token already " + (action.equals("cancel") ? "canceled" : "expired")));
        }
        if (payments.isBusy(session.get().orderId())) {
            return refused(400, List.of("Transaction is on progress"));
        }
        payments.close(session.get());
        String member = action.equals("cancel") ? "canceled_at" : "expired_at";
        return Answer.saying(200, member, DateTimeFormatter.ISO_INSTANT.format(payments.now()));
    }

    private static Answer refused(int status, List<String> messages) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("error_messages");
        messages.forEach(list::add);
        return Answer.json(status, body);
    }
}
