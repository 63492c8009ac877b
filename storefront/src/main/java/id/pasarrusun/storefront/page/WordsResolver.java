package id.pasarrusun.storefront.page;

import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/// Hands a page's method the words of the language that it is asked in, when it takes `Words`.
final class WordsResolver implements SyncHandlerMethodArgumentResolver {

    private final Dictionary dictionary;

    WordsResolver(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Words.class);
    }

    @Override
    public Words resolveArgumentValue(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return dictionary.of(exchange);
    }
}
