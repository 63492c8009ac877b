package id.pasarrusun.storefront.page;

import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Turns whatever failed into an answer: a page for people, a problem document (RFC 9457) for programs.
final class Problems implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final List<String> PROGRAMS = List.of("/api/", "/hooks/", "/dev/", "/actuator/");
    private static final Pattern SECRET = Pattern.compile("(?<=/(beli|purchases)/)[^/]+");
    private static final String RETRY_SECONDS = "5";

    private final ProblemPage page;
    private final ProblemDocuments documents;
    private final JsonMapper json;

    Problems(ProblemPage page, ProblemDocuments documents, JsonMapper json) {
        this.page = page;
        this.documents = documents;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        Problem problem = Diagnosing.of(failure);
        report(exchange, problem, failure);
        prepare(exchange.getResponse(), problem, failure);
        return isProgram(exchange.getRequest())
                ? writeDocument(exchange, problem)
                : page.write(view(exchange, problem), exchange);
    }

    private static void report(ServerWebExchange exchange, Problem problem, Throwable failure) {
        ServerHttpRequest request = exchange.getRequest();
        // the word in the address of a purchase opens it
        String path = SECRET.matcher(request.getPath().value()).replaceAll("…");
        if (problem.isOurs()) {
            LOG.error("{}{} {} failed", exchange.getLogPrefix(), request.getMethod(), path, failure);
        } else {
            LOG.debug("{}{} {}: {}", exchange.getLogPrefix(), request.getMethod(), path, problem.code());
        }
    }

    private static void prepare(ServerHttpResponse response, Problem problem, Throwable failure) {
        HttpHeaders headers = response.getHeaders();
        headers.clearContentHeaders();
        if (failure instanceof ErrorResponse known) {
            headers.putAll(known.getHeaders());
        }
        if (problem.code().equals("unavailable")) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        headers.setCacheControl(CacheControl.noStore());
        response.setStatusCode(problem.status());
    }

    private Mono<Void> writeDocument(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(documents.of(exchange, problem)));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLength(body.readableByteCount());
        return response.writeWith(Mono.just(body));
    }

    private ProblemView view(ServerWebExchange exchange, Problem problem) {
        return new ProblemView(
                problem.status().value(),
                documents.word(exchange, problem, "title"),
                documents.word(exchange, problem, "text"),
                exchange.getRequest().getId());
    }

    private static boolean isProgram(ServerHttpRequest request) {
        String path = request.getPath().pathWithinApplication().value();
        List<MediaType> accepted = accepted(request.getHeaders());
        return PROGRAMS.stream().anyMatch(path::startsWith)
                || (accepted.stream().noneMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML))
                        && accepted.stream().anyMatch(type -> type.getSubtype().endsWith("json")));
    }

    private static List<MediaType> accepted(HttpHeaders headers) {
        try {
            return headers.getAccept();
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }
}
