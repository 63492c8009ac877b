package id.pasarrusun.storefront.guard;

import id.pasarrusun.storefront.account.HostCookie;
import id.pasarrusun.storefront.account.PendingCookie;
import id.pasarrusun.storefront.account.Seal;
import id.pasarrusun.storefront.account.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Derives the token of forms from the session cookie, so that it is stored nowhere. Strangers share one: their pages
/// can be kept and served to all, and what a stranger's form does hangs on nobody's session.
final class CsrfTokens implements ServerCsrfTokenRepository {

    static final String FIELD = "_csrf";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String PURPOSE = "csrf";

    private final Seals seals;

    CsrfTokens(Seals seals) {
        this.seals = seals;
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return loadToken(exchange);
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.empty();
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        // read when the page is written: whoever signs in or out gets the form of whom they then are
        return seals.get().map(seal -> token(seal, session(exchange)));
    }

    private static String session(ServerWebExchange exchange) {
        return HostCookie.SESSION
                .read(exchange)
                .filter(value -> !PendingCookie.is(value))
                .orElse("anonymous");
    }

    static CsrfToken token(Seal seal, String session) {
        return new DefaultCsrfToken(HEADER, FIELD, seal.word(PURPOSE, session));
    }
}
