package id.pasarrusun.storefront.settings;

import java.net.URI;
import java.util.Map;

/// A PostgreSQL address as people write it, `postgresql://user:password@host:port/database`, in the three spellings
/// that
/// R2DBC, Flyway and the pool want.
record PostgresAddress(String host, int port, String database, String user, String password) {

    private static final int DEFAULT_PORT = 5432;

    /// @throws IllegalArgumentException with a sentence for people when it is written otherwise
    static PostgresAddress parse(String text) {
        URI uri = URI.create(text);
        String login = uri.getUserInfo();
        if (!("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))
                || uri.getHost() == null
                || login == null
                || uri.getPath().length() < 2) {
            throw new IllegalArgumentException(
                    "PASAR_POSTGRES_URL must look like postgresql://user:password@host:port/database");
        }
        String[] parts = login.split(":", 2);
        int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
        return new PostgresAddress(
                uri.getHost(), port, uri.getPath().substring(1), parts[0], parts.length == 2 ? parts[1] : "");
    }

    Map<String, Object> toProperties() {
        String place = "%s:%d/%s".formatted(host, port, database);
        return Map.of(
                "spring.r2dbc.url", "r2dbc:postgresql://" + place,
                "spring.r2dbc.username", user,
                "spring.r2dbc.password", password,
                "spring.flyway.url", "jdbc:postgresql://" + place,
                "spring.flyway.user", user,
                "spring.flyway.password", password);
    }
}
