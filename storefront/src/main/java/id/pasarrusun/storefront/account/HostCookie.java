package id.pasarrusun.storefront.account;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/// A cookie of the shop: out of reach of scripts and of other sites; over https bound to this very host by its prefix.
public record HostCookie(String name) {

    public static final HostCookie SESSION = new HostCookie("pasar_sesi");

    /// What the browser holds: what this answer gives it, or else what it sent.
    public Optional<String> read(ServerWebExchange exchange) {
        String full = nameFor(exchange);
        HttpCookie given = exchange.getResponse().getCookies().getFirst(full);
        HttpCookie held = given == null ? exchange.getRequest().getCookies().getFirst(full) : given;
        return Optional.ofNullable(held).map(HttpCookie::getValue).filter(value -> !value.isEmpty());
    }

    public void write(ServerWebExchange exchange, String value, Duration lifetime) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from(nameFor(exchange), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure(exchange))
                        .sameSite("Lax")
                        .maxAge(lifetime)
                        .build());
    }

    public void clear(ServerWebExchange exchange) {
        write(exchange, "", Duration.ZERO);
    }

    private String nameFor(ServerWebExchange exchange) {
        return secure(exchange) ? "__Host-" + name : name;
    }

    private static boolean secure(ServerWebExchange exchange) {
        return "https".equals(exchange.getRequest().getURI().getScheme());
    }
}
