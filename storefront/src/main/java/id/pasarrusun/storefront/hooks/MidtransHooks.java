package id.pasarrusun.storefront.hooks;

import id.pasarrusun.payments.midtrans.Notifications;
import id.pasarrusun.payments.midtrans.Receipt;
import id.pasarrusun.storefront.limit.BoundedBody;
import id.pasarrusun.storefront.page.Refused;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/// Takes in what Midtrans tells. The answer 200 means that it is kept; without it Midtrans tells it again.
@RestController
final class MidtransHooks {

    private static final Logger LOG = LoggerFactory.getLogger(MidtransHooks.class);
    private static final String SIGNATURE = "Iris-Signature";

    private final Notifications notifications;
    private final HooksSettings settings;

    MidtransHooks(Notifications notifications, HooksSettings settings) {
        this.notifications = notifications;
        this.settings = settings;
    }

    @PostMapping("/hooks/midtrans")
    Mono<ResponseEntity<Void>> payment(ServerHttpRequest request) {
        return body(request).flatMap(notifications::payment).map(receipt -> answer(receipt, request));
    }

    @PostMapping("/hooks/midtrans/payouts")
    Mono<ResponseEntity<Void>> payout(ServerHttpRequest request) {
        String signature = Objects.requireNonNullElse(request.getHeaders().getFirst(SIGNATURE), "");
        return body(request)
                .flatMap(raw -> notifications.payout(raw, signature))
                .map(receipt -> answer(receipt, request));
    }

    /// Byte for byte as it came, whatever its content type says: the signature of a payout covers these bytes.
    private Mono<byte[]> body(ServerHttpRequest request) {
        return BoundedBody.read(request, settings.bodyMax());
    }

    private static ResponseEntity<Void> answer(Receipt receipt, ServerHttpRequest request) {
        return switch (receipt) {
            case Receipt.Stored() -> ResponseEntity.ok().build();
            case Receipt.Forged() -> {
                LOG.warn("{} was sent a notification that Midtrans did not sign", request.getPath());
                throw Refused.as(HttpStatus.FORBIDDEN, "notification-forged");
            }
            case Receipt.Malformed(String reason) -> {
                LOG.warn("{} was sent what is no notification: {}", request.getPath(), reason);
                throw Refused.as(HttpStatus.BAD_REQUEST, "notification-malformed");
            }
        };
    }
}
