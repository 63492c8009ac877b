package id.pasarrusun.storefront.page;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import reactor.core.publisher.Mono;

/// Finds the template of a view name such as `browse/home`.
final class JteViewResolver implements ViewResolver {

    private final TemplateEngine engine;
    private final PageContexts contexts;

    JteViewResolver(TemplateEngine engine, PageContexts contexts) {
        this.engine = engine;
        this.contexts = contexts;
    }

    @Override
    public Mono<View> resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:") ? Mono.empty() : Mono.just(view(name));
    }

    JteView view(String name) {
        return new JteView(engine, contexts, name + ".jte");
    }
}
