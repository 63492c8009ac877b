package id.pasarrusun.storefront.page;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Wires templates, words and assets, and the one place where failures become answers.
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    Words words() {
        return Words.load();
    }

    @Bean
    Assets assets() {
        return Assets.load();
    }

    @Bean
    PageContexts pageContexts(Words words, Assets assets, ObjectProvider<CartCount> carts) {
        return new PageContexts(words, assets, carts.getIfAvailable(() -> _ -> Mono.just(0)));
    }

    @Bean
    JteViewResolver jteViewResolver(PageContexts contexts) {
        return new JteViewResolver(Templates.load(), contexts);
    }

    @Bean
    ProblemDocuments problemDocuments(Words words) {
        return new ProblemDocuments(words);
    }

    /// Before Spring's own, which asks for a white page of its own making.
    @Bean
    @Order(-2)
    ErrorWebExceptionHandler problems(
            JteViewResolver views, PageContexts contexts, ProblemDocuments documents, JsonMapper json) {
        return new Problems(new ProblemPage(views, contexts), documents, json);
    }
}
