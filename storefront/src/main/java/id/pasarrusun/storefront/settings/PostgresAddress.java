package id.pasarrusun.storefront.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL address as people write it, `postgresql://user:password@host:port/database`, in the three spellings
/// that R2DBC, Flyway and the pool want.
///
/// @param sslMode as libpq names it, such as `require` or `verify-full`
record PostgresAddress(
        Login login,
        String host,
        int port,
        String database,
        @Nullable String sslMode) {

    private static final Pattern OPTION = Pattern.compile("sslmode=([a-z-]+)");

    private static final int DEFAULT_PORT = 5432;

    /// Who comes in.
    record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /// @throws IllegalArgumentException with a sentence for people when it is written otherwise
    static PostgresAddress parse(String text) {
        URI uri = uri(text);
        String login = uri.getUserInfo();
        if (!("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))
                || uri.getHost() == null
                || login == null
                || uri.getPath().length() < 2) {
            throw nonsense();
        }
        String[] parts = login.split(":", 2);
        int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
        return new PostgresAddress(
                new Login(parts[0], parts.length == 2 ? parts[1] : ""),
                uri.getHost(),
                port,
                uri.getPath().substring(1),
                sslMode(uri.getQuery()));
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException broken) {
            // its message holds the whole address, and so the password
            throw nonsense();
        }
    }

    private static @Nullable String sslMode(@Nullable String options) {
        if (options == null) {
            return null;
        }
        Matcher matcher = OPTION.matcher(options);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("PASAR_POSTGRES_URL knows no other option than sslmode");
        }
        return matcher.group(1);
    }

    private static IllegalArgumentException nonsense() {
        return new IllegalArgumentException(
                "PASAR_POSTGRES_URL must look like postgresql://user:password@host:port/database");
    }

    Map<String, Object> toProperties() {
        String place = "%s:%d/%s".formatted(host, port, database);
        return Map.of(
                "spring.r2dbc.url", "r2dbc:postgresql://" + place + (sslMode == null ? "" : "?sslMode=" + sslMode),
                "spring.r2dbc.username", login.user(),
                "spring.r2dbc.password", login.password(),
                "spring.flyway.url", "jdbc:postgresql://" + place + (sslMode == null ? "" : "?sslmode=" + sslMode),
                "spring.flyway.user", login.user(),
                "spring.flyway.password", login.password());
    }
}
