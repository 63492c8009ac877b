package id.pasarrusun.storefront.idempotency;

import id.pasarrusun.storefront.idempotency.IdempotencyKey.Call;
import id.pasarrusun.storefront.idempotency.IdempotencyStore.Turn;
import id.pasarrusun.storefront.page.ProblemDocuments;
import id.pasarrusun.storefront.page.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Makes calls that can be repeated: the same key with the same body gets the answer that was given first, whatever it
/// was, unless it was a failure of ours.
public final class Idempotency {

    private final IdempotencyStore store;
    private final ProblemDocuments problems;
    private final JsonMapper json;
    private final IdempotencySettings settings;
    private final InstantSource clock;

    Idempotency(
            IdempotencyStore store,
            ProblemDocuments problems,
            JsonMapper json,
            IdempotencySettings settings,
            InstantSource clock) {
        this.store = store;
        this.problems = problems;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /// What a call does.
    public interface Work {

        /// @param since when a process died that began the same call; whatever was done since then it may have done
        Mono<Answer> apply(byte[] body, @Nullable Instant since);
    }

    /// Does the work of a call that may carry a key.
    public Mono<ResponseEntity<String>> take(ServerWebExchange exchange, byte[] body, Work work) {
        return Mono.defer(() -> IdempotencyKey.of(exchange.getRequest(), settings.keyLengthMax())
                        .map(key -> once(exchange, key.call(exchange.getRequest(), body), body, work))
                        .orElseGet(() -> work.apply(body, null)))
                .map(Answer::entity);
    }

    /// @throws org.springframework.web.ErrorResponseException of status 400 when a call that needs a key has none
    public void require(ServerWebExchange exchange) {
        if (IdempotencyKey.of(exchange.getRequest(), settings.keyLengthMax()).isEmpty()) {
            throw Refused.as(HttpStatus.BAD_REQUEST, "idempotency-key-missing");
        }
    }

    /// An answer in JSON.
    ///
    /// @param location of what was made, root-relative
    public Answer answer(HttpStatus status, @Nullable String location, Object body) {
        return new Answer(status.value(), MediaType.APPLICATION_JSON_VALUE, location, json.writeValueAsString(body));
    }

    Mono<Void> sweep() {
        return Mono.defer(() -> store.sweep(clock.instant().minus(settings.answersKept())));
    }

    private Mono<Answer> once(ServerWebExchange exchange, Call call, byte[] body, Work work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return store.begin(call, now, now.minus(settings.retryAfter())).flatMap(turn -> switch (turn) {
            case Turn.Mine mine -> make(exchange, call, mine, Mono.defer(() -> work.apply(body, mine.since())));
            case Turn.Running() -> Mono.error(() -> Refused.as(HttpStatus.CONFLICT, "still-running"));
            case Turn.Taken() ->
                Mono.error(() -> Refused.as(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused"));
            case Turn.Made(Answer answer) -> Mono.just(answer);
        });
    }

    private Mono<Answer> make(ServerWebExchange exchange, Call call, Turn.Mine turn, Mono<Answer> work) {
        return work.onErrorResume(failure -> refusal(exchange, failure))
                .onErrorResume(failure ->
                        store.forget(call, turn.at()).onErrorComplete().then(Mono.error(failure)))
                .flatMap(answer -> store.finish(call, turn.at(), answer).thenReturn(answer));
    }

    private Mono<Answer> refusal(ServerWebExchange exchange, Throwable failure) {
        return problems.find(exchange, failure)
                .map(document -> Mono.just(refusal(document)))
                .orElseGet(() -> Mono.error(failure));
    }

    private Answer refusal(ProblemDetail document) {
        return new Answer(
                document.getStatus(),
                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                null,
                json.writeValueAsString(document));
    }
}
