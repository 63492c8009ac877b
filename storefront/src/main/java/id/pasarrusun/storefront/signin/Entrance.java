package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.account.HostCookie;
import id.pasarrusun.storefront.account.Sessions;
import id.pasarrusun.storefront.account.Visitor;
import id.pasarrusun.storefront.signin.Step.Entered;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Opens a session for whoever proved who they are, and ends it when they leave.
final class Entrance {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInEvents events;

    Entrance(Accounts accounts, Sessions sessions, SignInEvents events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
    }

    /// A session that the browser held before is over: nobody carries a token across signing in.
    Mono<Visitor> enter(Entered entered, ServerWebExchange exchange) {
        Client client = Client.of(exchange);
        return endHeld(exchange)
                .then(events.write(entered.account(), "entered", client.address()))
                .then(sessions.open(entered.account(), entered.factors(), client.device()))
                .doOnNext(token -> HostCookie.SESSION.write(exchange, token, sessions.lifetime(entered.factors())))
                .then(accounts.find(entered.account()));
    }

    Mono<Void> leave(ServerWebExchange exchange) {
        return endHeld(exchange).doOnSuccess(_ -> HostCookie.SESSION.clear(exchange));
    }

    Mono<Void> refused(String kind, ServerWebExchange exchange) {
        return events.write(null, kind, Client.of(exchange).address());
    }

    /// Ends the session that the browser holds, if it holds one.
    Mono<Void> endHeld(ServerWebExchange exchange) {
        return Mono.justOrEmpty(HostCookie.SESSION.read(exchange))
                .flatMap(sessions::find)
                .flatMap(session -> Mono.justOrEmpty(session.visitor().signedIn())
                        .flatMap(account -> sessions.revoke(account, session.id())));
    }
}
