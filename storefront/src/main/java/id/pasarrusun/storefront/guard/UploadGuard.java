package id.pasarrusun.storefront.guard;

import id.pasarrusun.storefront.account.HostCookie;
import id.pasarrusun.storefront.account.Sessions;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Lets only makers send files, and officers their tables where these are taken. A form with files is read whole, and
/// onto the disk, before its token is known; so all others are turned away unread, and so is more at once than a
/// maker's
/// photos or a table can be.
final class UploadGuard implements WebFilter {

    private final Sessions sessions;
    private final DataSize uploadMax;
    private final DataSize tableMax;

    UploadGuard(Sessions sessions, GuardSettings settings) {
        this.sessions = sessions;
        this.uploadMax = settings.uploadMax();
        this.tableMax = settings.tableMax();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!Places.needsProtection(request) || !isUpload(request)) {
            return chain.filter(exchange);
        }
        boolean table = Places.takesTables(request);
        long length = request.getHeaders().getContentLength();
        if (length < 0 || length > (table ? tableMax : uploadMax).toBytes()) {
            return Mono.error(() -> tooMuch(length));
        }
        return Mono.justOrEmpty(HostCookie.SESSION.read(exchange))
                .flatMap(sessions::find)
                .filter(session -> Places.isDesk(request)
                        ? session.visitor() instanceof StaffVisitor
                        : session.visitor() instanceof MakerVisitor)
                .switchIfEmpty(
                        Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "Not a place for files")))
                .flatMap(_ -> chain.filter(exchange));
    }

    /// Every browser says how long a form is before it sends it.
    private static ResponseStatusException tooMuch(long length) {
        return length < 0
                ? new ResponseStatusException(HttpStatus.LENGTH_REQUIRED, "How long is it?")
                : new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "Too much at once");
    }

    private static boolean isUpload(ServerHttpRequest request) {
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
                request.getHeaders().getContentType());
    }
}
