package id.pasarrusun.storefront.limit;

import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Bounds what the bodies of requests cost while they are read. One that stalls would keep its memory for as long as
/// its
/// sender likes, and a thousand of those would leave none for anybody. This lies before everything that reads a body.
final class BodyLimits implements HttpHandlerDecoratorFactory {

    private final BodySettings settings;
    private final AtOnce reading;

    BodyLimits(BodySettings settings) {
        this.settings = settings;
        this.reading = new AtOnce(settings.atOnce(), "The shop reads as many requests as it can");
    }

    @Override
    public HttpHandler apply(HttpHandler shop) {
        return (request, response) -> shop.handle(new Bounded(request), response);
    }

    private final class Bounded extends ServerHttpRequestDecorator {

        Bounded(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return reading.admit(Flux.defer(() -> timed(super.getBody())));
        }

        private Flux<DataBuffer> timed(Flux<DataBuffer> body) {
            Duration whole = isUpload() ? settings.upload() : settings.whole();
            return body.timeout(settings.silence(), Mono.error(BodyLimits::tooSlow))
                    .takeUntilOther(Mono.delay(whole).flatMap(_ -> Mono.error(tooSlow())));
        }

        private boolean isUpload() {
            String type = getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
            return type != null && type.startsWith("multipart/");
        }
    }

    private static ResponseStatusException tooSlow() {
        return new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT, "The body does not come");
    }
}
