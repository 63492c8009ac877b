package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.account.AccountId;
import id.pasarrusun.storefront.account.HostCookie;
import id.pasarrusun.storefront.account.Session;
import id.pasarrusun.storefront.account.SessionId;
import id.pasarrusun.storefront.account.Sessions;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The page about oneself: who I am here, on which devices, and the way out.
@Controller
final class AccountPages {

    private final Sessions sessions;
    private final Entrance entrance;

    AccountPages(Sessions sessions, Entrance entrance) {
        this.sessions = sessions;
        this.entrance = entrance;
    }

    @GetMapping("/akun")
    Mono<Rendering> account(ServerWebExchange exchange) {
        return session(exchange)
                .flatMap(this::view)
                .map(view -> Rendering.view("signin/account")
                        .modelAttribute("view", view)
                        .build());
    }

    @PostMapping("/akun/perangkat/{id}/keluar")
    Mono<Rendering> endOne(@PathVariable UUID id, ServerWebExchange exchange) {
        return account(session(exchange))
                .flatMap(account -> sessions.revoke(account, new SessionId(id)))
                .thenReturn(Rendering.redirectTo("/akun").build());
    }

    @PostMapping("/akun/keluar-semua")
    Mono<Rendering> endAll(ServerWebExchange exchange) {
        return account(session(exchange))
                .flatMap(sessions::revokeAll)
                .then(entrance.leave(exchange))
                .thenReturn(Rendering.redirectTo("/").build());
    }

    @GetMapping("/keluar")
    Mono<Rendering> askToLeave() {
        return Mono.just(Rendering.view("signin/leave")
                .modelAttribute("view", new LeaveView())
                .build());
    }

    @PostMapping("/keluar")
    Mono<Rendering> leave(ServerWebExchange exchange) {
        return entrance.leave(exchange).thenReturn(Rendering.redirectTo("/").build());
    }

    private Mono<AccountView> view(Session session) {
        return account(Mono.just(session))
                .flatMap(account -> sessions.devices(account).collectList())
                .map(devices ->
                        new AccountView(session.visitor(), Onward.home(session.visitor()), devices, session.id()));
    }

    private Mono<Session> session(ServerWebExchange exchange) {
        return Mono.justOrEmpty(HostCookie.SESSION.read(exchange)).flatMap(sessions::find);
    }

    private static Mono<AccountId> account(Mono<Session> session) {
        return session.flatMap(known -> Mono.justOrEmpty(known.visitor().signedIn()));
    }
}
