package id.pasarrusun.storefront.page;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Wires templates, words and assets, and the one place where failures become answers.
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    Dictionary dictionary() {
        return Dictionary.load();
    }

    /// What is said to programs is said in the shop's own language. A page and a letter ask the dictionary for the
    /// language of their reader.
    @Bean
    Words words(Dictionary dictionary) {
        return dictionary.in(Language.INDONESIAN);
    }

    @Bean
    LanguagePrefix languagePrefix() {
        return new LanguagePrefix();
    }

    @Bean
    WebFluxConfigurer wordsOfPages(Dictionary dictionary) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new WordsResolver(dictionary));
            }
        };
    }

    @Bean
    Assets assets() {
        return Assets.load();
    }

    @Bean
    PageContexts pageContexts(Dictionary dictionary, Assets assets, ObjectProvider<CartCount> carts) {
        return new PageContexts(dictionary, assets, carts.getIfAvailable(() -> _ -> Mono.just(0)));
    }

    @Bean
    JteViewResolver jteViewResolver(PageContexts contexts) {
        return new JteViewResolver(Templates.load(), contexts);
    }

    @Bean
    ProblemDocuments problemDocuments(Dictionary dictionary) {
        return new ProblemDocuments(dictionary);
    }

    /// Before Spring's own, which asks for a white page of its own making.
    @Bean
    @Order(-2)
    ErrorWebExceptionHandler problems(
            JteViewResolver views, PageContexts contexts, ProblemDocuments documents, JsonMapper json) {
        return new Problems(new ProblemPage(views, contexts), documents, json);
    }
}
