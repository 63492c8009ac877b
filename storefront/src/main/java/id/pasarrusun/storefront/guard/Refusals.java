package id.pasarrusun.storefront.guard;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// What happens at the gate to those who may not pass: strangers who read are shown where to sign in, all others get
/// the page of status 403, which is made where all problems are.
final class Refusals {

    private Refusals() {}

    static Mono<Void> ofStranger(ServerWebExchange exchange, Exception reason) {
        ServerHttpRequest request = exchange.getRequest();
        if (!Places.safe(request)) {
            return ofVisitor(exchange, reason);
        }
        String wanted = request.getPath().pathWithinApplication().value()
                + (request.getURI().getRawQuery() == null
                        ? ""
                        : "?" + request.getURI().getRawQuery());
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse()
                .getHeaders()
                .setLocation(URI.create(request.getPath().contextPath().value() + "/masuk?lanjut="
                        + URLEncoder.encode(wanted, StandardCharsets.UTF_8)));
        return exchange.getResponse().setComplete();
    }

    static Mono<Void> ofVisitor(ServerWebExchange exchange, Exception reason) {
        return Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "Not for this visitor", reason));
    }
}
