package id.pasarrusun.storefront.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// One template, rendered whole into one buffer from the page's context and its `view` record.
final class JteView implements View {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine engine;
    private final PageContexts contexts;
    private final String template;

    JteView(TemplateEngine engine, PageContexts contexts, String template) {
        this.engine = engine;
        this.contexts = contexts;
        this.template = template;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(HTML);
    }

    @Override
    public Mono<Void> render(@Nullable Map<String, ?> model, @Nullable MediaType type, ServerWebExchange exchange) {
        Object view = model == null ? null : model.get("view");
        return contexts.of(exchange)
                .doOnNext(page -> PublicPage.mark(exchange, model, page))
                .flatMap(page -> write(page, view, exchange.getResponse()));
    }

    Mono<Void> write(PageContext page, @Nullable Object view, ServerHttpResponse response) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("page", page);
        if (view != null) {
            parameters.put("view", view);
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        DataBuffer body = response.bufferFactory().wrap(output.toByteArray());
        response.getHeaders().setContentType(HTML);
        response.getHeaders().setContentLength(body.readableByteCount());
        return response.writeWith(Mono.just(body));
    }
}
