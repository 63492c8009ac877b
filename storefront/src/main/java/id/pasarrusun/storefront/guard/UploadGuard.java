package id.pasarrusun.storefront.guard;

import id.pasarrusun.storefront.account.HostCookie;
import id.pasarrusun.storefront.account.Sessions;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Lets only makers send files. A form with files is read whole, and onto the disk, before its token is known; so all
/// others are turned away unread.
final class UploadGuard implements WebFilter {

    private final Sessions sessions;

    UploadGuard(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!Places.needsProtection(request) || !isUpload(request)) {
            return chain.filter(exchange);
        }
        return Mono.justOrEmpty(HostCookie.SESSION.read(exchange))
                .flatMap(sessions::find)
                .filter(session -> session.visitor() instanceof MakerVisitor)
                .switchIfEmpty(
                        Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "Only makers send files")))
                .flatMap(_ -> chain.filter(exchange));
    }

    private static boolean isUpload(ServerHttpRequest request) {
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
                request.getHeaders().getContentType());
    }
}
