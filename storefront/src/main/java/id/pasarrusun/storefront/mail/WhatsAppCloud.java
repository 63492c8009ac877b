package id.pasarrusun.storefront.mail;

import id.pasarrusun.kernel.failure.Unavailable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// Sends messages by Meta's WhatsApp Cloud API.
final class WhatsAppCloud implements WhatsAppPort {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final WebClient client;
    private final WhatsAppSettings settings;

    WhatsAppCloud(WebClient.Builder builder, WhatsAppSettings settings) {
        this.client = builder.baseUrl(settings.baseUrl().toString())
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.token())
                .build();
        this.settings = settings;
    }

    @Override
    public Mono<Void> send(PhoneNumber to, String text) {
        if (!settings.configured()) {
            return Mono.error(() -> new Unavailable("WhatsApp has no number and token to send from"));
        }
        return client.post()
                .uri("/{phone}/messages", settings.phoneId())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(message(to, text))
                .retrieve()
                .toBodilessEntity()
                .timeout(settings.timeout())
                .retryWhen(Retry.backoff(settings.retries(), FIRST_PAUSE).filter(WhatsAppCloud::neverArrived))
                .onErrorMap(error -> new Unavailable("WhatsApp", error))
                .then();
    }

    private Map<String, Object> message(PhoneNumber to, String text) {
        Map<String, Object> content = settings.template().isEmpty()
                ? Map.of("type", "text", "text", Map.of("preview_url", false, "body", text))
                : Map.of("type", "template", "template", template(text));
        Map<String, Object> head =
                Map.of("messaging_product", "whatsapp", "to", to.value().substring(1));
        Map<String, Object> message = new LinkedHashMap<>(head);
        message.putAll(content);
        return message;
    }

    /// A template's parameter is one line: with a line break in it the message is refused.
    private Map<String, Object> template(String text) {
        String line = text.replaceAll("\\s+", " ");
        Map<String, Object> body = Map.of("type", "body", "parameters", List.of(Map.of("type", "text", "text", line)));
        return Map.of("name", settings.template(), "language", Map.of("code", "id"), "components", List.of(body));
    }

    /// A message that may have arrived is not sent again: two codes confuse more than one that is late.
    private static boolean neverArrived(Throwable error) {
        return switch (error) {
            case WebClientRequestException _ -> true;
            case WebClientResponseException answer ->
                answer.getStatusCode().value() == HttpStatus.TOO_MANY_REQUESTS.value()
                        || answer.getStatusCode().value() == HttpStatus.SERVICE_UNAVAILABLE.value();
            default -> false;
        };
    }
}
