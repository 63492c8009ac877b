package id.pasarrusun.payments.midtrans;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.payments.charge.Gateway;
import id.pasarrusun.payments.charge.GatewayStatus;
import id.pasarrusun.payments.charge.OpenRequest;
import id.pasarrusun.payments.charge.Opened;
import java.util.Map;
import java.util.regex.Pattern;
import org.json.JSONObject;
import reactor.core.publisher.Mono;

/// Takes payments on Snap's page and asks Midtrans' core what has become of them.
final class MidtransGateway implements Gateway {

    private static final int NOT_FOUND = 404;
    private static final int DUPLICATE = 406;

    /// The library writes an order id into a path as it is, so anything else would ask for something else.
    private static final Pattern ORDER_ID = Pattern.compile("[A-Za-z0-9_~.-]{1,50}");

    private static final Pattern TAKEN = Pattern.compile("order_id has (been paid|already been taken)");

    private final Sdk sdk;

    MidtransGateway(Sdk sdk) {
        this.sdk = sdk;
    }

    @Override
    public Mono<Opened> open(OpenRequest request) {
        checked(request.orderId());
        Map<String, Object> order = SnapOrder.of(request);
        return sdk.payment(
                        "open " + request.orderId(),
                        midtrans -> midtrans.getSnapApi().createTransaction(order))
                .map(MidtransGateway::opened);
    }

    @Override
    public Mono<GatewayStatus> status(String orderId) {
        checked(orderId);
        return sdk.payment(
                        "status " + orderId, midtrans -> midtrans.getCoreApi().checkTransaction(orderId))
                .map(answer -> status(orderId, answer));
    }

    private static Opened opened(Answer answer) {
        return switch (answer) {
            case Answer.Got(JSONObject body) -> page(body);
            case Answer.Rejected(int code, String reason) ->
                code == DUPLICATE || TAKEN.matcher(reason).find() ? new Opened.Taken() : new Opened.Refused(reason);
            case Answer.Unknown(String reason) -> new Opened.NoAnswer(reason);
            case Answer.Unreadable(String reason) -> new Opened.NoAnswer(reason);
            case Answer.Misconfigured(String reason) -> new Opened.Refused(reason);
        };
    }

    private static Opened page(JSONObject body) {
        String token = body.optString("token");
        String redirectUrl = body.optString("redirect_url");
        return token.isEmpty() || redirectUrl.isEmpty()
                ? new Opened.NoAnswer("an answer without token or address")
                : new Opened.Page(token, redirectUrl);
    }

    private static GatewayStatus status(String orderId, Answer answer) {
        return switch (answer) {
            case Answer.Got(JSONObject body) -> PaymentStatus.read(orderId, body);
            case Answer.Rejected(int code, String reason) ->
                code == NOT_FOUND ? new GatewayStatus.Absent() : new GatewayStatus.Strange(reason);
            case Answer.Unreadable(String reason) -> throw new Unavailable("Midtrans does not tell: " + reason);
            case Answer.Unknown(String reason) -> throw new Unavailable("Midtrans does not tell: " + reason);
            case Answer.Misconfigured(String reason) -> throw new Unavailable("Midtrans does not tell: " + reason);
        };
    }

    private static void checked(String orderId) {
        if (!ORDER_ID.matcher(orderId).matches()) {
            throw new IllegalArgumentException("No order id of Midtrans: " + orderId);
        }
    }
}
