package id.pasarrusun.storefront.guard;

import id.pasarrusun.storefront.account.HostCookie;
import id.pasarrusun.storefront.account.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Finds who is signed in by the session cookie. Signing in writes the session itself, so nothing is saved here.
final class SessionContexts implements ServerSecurityContextRepository {

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Mono.justOrEmpty(HostCookie.SESSION.read(exchange))
                .flatMap(sessions::find)
                .map(session -> new SecurityContextImpl(new SignedIn(session)));
    }
}
