package id.pasarrusun.storefront.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ProblemDetail;
import org.springframework.web.server.ServerWebExchange;

/// Puts failures into words for programs (RFC 9457).
public final class ProblemDocuments {

    private final Dictionary dictionary;

    ProblemDocuments(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// The document of a failure that whoever asked can do something about; empty when it is our matter.
    public Optional<ProblemDetail> find(ServerWebExchange exchange, Throwable failure) {
        return Optional.of(Diagnosing.of(failure))
                .filter(problem -> !problem.isOurs())
                .map(problem -> of(exchange, problem));
    }

    ProblemDetail of(ServerWebExchange exchange, Problem problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(problem.status(), word(exchange, problem, "text"));
        detail.setType(problem.type());
        detail.setTitle(word(exchange, problem, "title"));
        detail.setProperty("requestId", exchange.getRequest().getId());
        if (!problem.isOurs()) {
            problem.extras().forEach(detail::setProperty);
        }
        if (!problem.errors().isEmpty()) {
            detail.setProperty("errors", problem.errors());
        }
        return detail;
    }

    /// Its own words, or else those of what it is in general.
    String word(ServerWebExchange exchange, Problem problem, String part) {
        Words words = dictionary.of(exchange);
        String general = problem.isOurs() ? "internal" : "bad-request";
        return Stream.of(problem.code(), general)
                .map(code -> "problem." + code + "." + part)
                .filter(words::has)
                .findFirst()
                .map(words::word)
                .orElseThrow();
    }
}
