package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.mail.EmailPort;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.mail.WhatsAppPort;
import id.pasarrusun.storefront.page.Dictionary;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The rooms of accounts on a server of their own: pages show their record and the token of their form, messages are
/// kept, the clock can be moved. It carries no stereotype, so that the whole shop does not find it in its tests.
@EnableAutoConfiguration
@ComponentScan({
    "id.pasarrusun.storefront.account",
    "id.pasarrusun.storefront.guard",
    "id.pasarrusun.storefront.limit",
    "id.pasarrusun.storefront.mail",
    "id.pasarrusun.storefront.signin"
})
class SignInWorld {

    @Bean
    FlywayMigrationStrategy migratedAlready() {
        return flyway -> {};
    }

    /// Its own, or the end of this server would take the event loops of every other in the JVM with it.
    @Bean
    ReactorResourceFactory ownEventLoops() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    @Primary
    Phones phones() {
        return new Phones();
    }

    @Bean
    @Primary
    EmailPort noEmail() {
        return (to, subject, text) -> Mono.empty();
    }

    @Bean
    Dictionary dictionary() {
        return Dictionary.load();
    }

    @Bean
    ViewResolver plainView() {
        return (name, locale) -> name.startsWith("redirect:") ? Mono.empty() : Mono.just(new PlainView());
    }

    /// A clock that stands until it is moved.
    static final class MovableClock implements InstantSource {

        private volatile Instant now = Instant.parse("2026-11-24T03:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void advance(Duration time) {
            now = now.plus(time);
        }
    }

    /// The phones of all people, with the last code that each received.
    static final class Phones implements WhatsAppPort {

        private static final Pattern CODE = Pattern.compile("\\d{6}");
        private final Map<PhoneNumber, String> texts = new ConcurrentHashMap<>();

        @Override
        public Mono<Void> send(PhoneNumber to, String text) {
            return Mono.fromRunnable(() -> texts.put(to, text));
        }

        String code(String phone) {
            String text = texts.get(PhoneNumber.parse(phone).orElseThrow());
            return CODE.matcher(Objects.requireNonNull(text, "No letter came to " + phone))
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// A page that stands at every guarded address and says who looks at it.
    @Bean
    RouterFunction<ServerResponse> everywhere() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        for (String place : List.of("/", "/sanggar/**", "/meja/**", "/en/sanggar/**", "/api/v1/x", "/hooks/x")) {
            routes = routes.route(RequestPredicates.path(place), SignInWorld::who);
        }
        return routes.build();
    }

    private static Mono<ServerResponse> who(ServerRequest request) {
        return request.principal()
                .map(known -> Objects.requireNonNull(((Authentication) known).getPrincipal()))
                .flatMap(visitor ->
                        ServerResponse.ok().bodyValue(visitor.getClass().getSimpleName()));
    }

    /// Shows the record of a page as it is.
    static final class PlainView implements View {

        @Override
        public List<MediaType> getSupportedMediaTypes() {
            return List.of(MediaType.TEXT_HTML);
        }

        @Override
        public Mono<Void> render(@Nullable Map<String, ?> model, @Nullable MediaType type, ServerWebExchange exchange) {
            Mono<CsrfToken> token = exchange.getRequiredAttribute(CsrfToken.class.getName());
            return token.flatMap(form ->
                    write(exchange, Objects.requireNonNull(model).get("view") + "\n_csrf=" + form.getToken() + "\n"));
        }

        private static Mono<Void> write(ServerWebExchange exchange, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return exchange.getResponse()
                    .writeWith(Mono.just(exchange.getResponse().bufferFactory().wrap(bytes)));
        }
    }
}
