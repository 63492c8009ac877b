package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.account.HostCookie;
import id.pasarrusun.storefront.account.PendingCookie;
import id.pasarrusun.storefront.limit.Limit.Exceeded;
import id.pasarrusun.storefront.signin.SignInView.Stage;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The page where people sign in; its two steps share one address.
@Controller
final class SignInPages {

    private final SigningIn signingIn;
    private final Entrance entrance;
    private final SignInSettings settings;

    SignInPages(SigningIn signingIn, Entrance entrance, SignInSettings settings) {
        this.signingIn = signingIn;
        this.entrance = entrance;
        this.settings = settings;
    }

    @GetMapping("/masuk")
    Mono<Rendering> ask(ServerWebExchange exchange, @RequestParam @Nullable String lanjut) {
        // the address is /masuk?staf, without a value, which no parameter would be told of
        boolean officer = exchange.getRequest().getQueryParams().containsKey("staf");
        Stage stage = officer ? Stage.PASSWORD : Stage.PHONE;
        return Mono.just(page(SignInView.first(stage, Onward.safe(lanjut)), HttpStatus.OK));
    }

    @PostMapping("/masuk")
    Mono<Rendering> take(@ModelAttribute SignInForm form, ServerWebExchange exchange) {
        return signingIn
                .take(form, ticket(form, exchange), Client.of(exchange))
                .flatMap(step -> show(step, form, exchange));
    }

    private Mono<Rendering> show(Step step, SignInForm form, ServerWebExchange exchange) {
        SignInView view = asked(form, exchange);
        return switch (step) {
            case Step.CodeSent(String ticket) -> ask(view.at(Stage.CODE, ticket), exchange);
            case Step.TotpAsked(String ticket) -> ask(view.at(Stage.TOTP, ticket), exchange);
            case Step.Entered entered ->
                entrance.enter(entered, exchange)
                        .map(visitor -> Rendering.redirectTo(
                                        view.onward().isEmpty() ? Onward.home(visitor) : view.onward())
                                .build());
            case Step.NoPhone() -> Mono.just(mend(view.troubled("phone", "account.phone.wrong")));
            case Step.WrongCode(String ticket, int left) ->
                refuse(
                        "wrong-code",
                        view.at(Stage.CODE, ticket).troubled("code", "account.code.wrong", left),
                        exchange);
            case Step.CodeGone() ->
                refuse("code-gone", view.at(Stage.PHONE, "").troubled("phone", "account.code.gone"), exchange);
            case Step.WrongPassword() ->
                refuse("wrong-password", view.troubled("password", "account.password.wrong"), exchange);
            case Step.WrongTotp(String ticket) ->
                refuse("wrong-totp", view.at(Stage.TOTP, ticket).troubled("totp", "account.totp.wrong"), exchange);
            case Step.TooLate() -> Mono.just(mend(view.at(Stage.PASSWORD, "").troubled("email", "account.late")));
            case Step.TooOften(Duration pause) -> Mono.just(wait(view, new Exceeded(pause)));
            case Step.NotSent() ->
                Mono.just(page(view.troubled("phone", "account.not-sent"), HttpStatus.SERVICE_UNAVAILABLE));
        };
    }

    /// The ticket lies in the page and in the cookie alike: the cookie is the browser's, the field survives without it.
    /// A session that the cookie held would be out of everybody's reach, so it ends.
    private Mono<Rendering> ask(SignInView view, ServerWebExchange exchange) {
        return entrance.endHeld(exchange).then(Mono.fromSupplier(() -> {
            HostCookie.SESSION.write(exchange, PendingCookie.of(view.ticket()), settings.codeLifetime());
            return page(view, HttpStatus.OK);
        }));
    }

    private Mono<Rendering> refuse(String kind, SignInView view, ServerWebExchange exchange) {
        return entrance.refused(kind, exchange).thenReturn(mend(view));
    }

    private static SignInView asked(SignInForm form, ServerWebExchange exchange) {
        boolean staff = form.email() != null || form.totp() != null;
        Stage stage = form.totp() != null
                ? Stage.TOTP
                : form.code() != null ? Stage.CODE : staff ? Stage.PASSWORD : Stage.PHONE;
        String typed = Objects.requireNonNullElse(staff ? form.email() : form.phone(), "");
        return new SignInView(stage, ticket(form, exchange), Onward.safe(form.lanjut()), typed, null);
    }

    private static String ticket(SignInForm form, ServerWebExchange exchange) {
        return form.ticket() != null && !form.ticket().isEmpty()
                ? form.ticket()
                : HostCookie.SESSION.read(exchange).map(PendingCookie::ticket).orElse("");
    }

    private static Rendering wait(SignInView view, Exceeded exceeded) {
        String field = switch (view.stage()) {
            case PHONE -> "phone";
            case CODE -> "code";
            case PASSWORD -> "password";
            case TOTP -> "totp";
        };
        return Rendering.view("signin/page")
                .modelAttribute("view", view.troubled(field, "account.too-often", exceeded.seconds()))
                .status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(exceeded.seconds()))
                .build();
    }

    private static Rendering mend(SignInView view) {
        return page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Rendering page(SignInView view, HttpStatus status) {
        return Rendering.view("signin/page")
                .modelAttribute("view", view)
                .status(status)
                .build();
    }
}
