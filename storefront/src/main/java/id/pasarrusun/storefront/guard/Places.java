package id.pasarrusun.storefront.guard;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// The parts of the shop that the gate tells apart.
final class Places {

    /// They take no cookie, so another site cannot use a visitor's.
    private static final String[] COOKIELESS = {"/api/", "/hooks/", "/dev/"};

    /// Where officers send tables in.
    static final String TABLES = "/meja/berkas";

    /// Where instructors write for makers, photos and all.
    static final String CLASS = "/meja/bantu";

    private Places() {}

    static boolean takesTables(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication().value().equals(TABLES);
    }

    /// Where officers send something in, which makers do everywhere else.
    static boolean isDesk(ServerHttpRequest request) {
        return takesTables(request)
                || request.getPath().pathWithinApplication().value().startsWith(CLASS + "/");
    }

    static boolean needsProtection(ServerHttpRequest request) {
        String path = request.getPath().pathWithinApplication().value();
        return !safe(request) && Arrays.stream(COOKIELESS).noneMatch(path::startsWith);
    }

    static boolean safe(ServerHttpRequest request) {
        HttpMethod method = request.getMethod();
        return method.equals(HttpMethod.GET)
                || method.equals(HttpMethod.HEAD)
                || method.equals(HttpMethod.OPTIONS)
                || method.equals(HttpMethod.TRACE);
    }
}
