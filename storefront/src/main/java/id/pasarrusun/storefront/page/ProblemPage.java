package id.pasarrusun.storefront.page;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Renders a failure for people. When even the header's facts cannot be had, it does without them.
final class ProblemPage {

    private final JteViewResolver views;
    private final PageContexts contexts;

    ProblemPage(JteViewResolver views, PageContexts contexts) {
        this.views = views;
        this.contexts = contexts;
    }

    Mono<Void> write(ProblemView view, ServerWebExchange exchange) {
        return contexts.of(exchange)
                .onErrorResume(_ -> Mono.just(contexts.plain(exchange)))
                .flatMap(page -> views.view("page/problem").write(page, view, exchange.getResponse()));
    }
}
