package id.pasarrusun.devservers.postgres;

/// The way to one database of a server on loopback.
public record Database(int port, String name, String user, String password) {
    static final String USER = "postgres";
    static final String PASSWORD = "postgres";

    Database(int port, String name) {
        this(port, name, USER, PASSWORD);
    }

    /// The address as the shop's setting takes it.
    public String url() {
        return "postgresql://%s:%s@127.0.0.1:%d/%s".formatted(user, password, port, name);
    }

    /// The address for R2DBC, with the user, so that it is enough to connect.
    public String r2dbcUrl() {
        return "r2dbc:" + url();
    }

    /// The address for JDBC, with the user, so that it is enough to connect.
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s".formatted(port, name, user, password);
    }
}
