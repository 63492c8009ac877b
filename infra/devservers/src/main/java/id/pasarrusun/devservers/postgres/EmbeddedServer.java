package id.pasarrusun.devservers.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/// A running PostgreSQL: one for tests that forgets and hurries, or one that keeps its data.
public final class EmbeddedServer implements AutoCloseable {
    private static final Duration START_MAX = Duration.ofSeconds(60);
    private static final int CONNECTIONS_MAX = 300;

    private final EmbeddedPostgres postgres;

    private EmbeddedServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /// Starts one that loses everything at its end and never waits for a disk.
    public static EmbeddedServer forgetful() {
        return start(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off"));
    }

    /// Starts one that keeps its data in a directory.
    ///
    /// @param port the port on loopback, 0 for a free one
    /// @param durable whether a commit survives a power cut, at the price of waiting for the disk
    public static EmbeddedServer keeping(Path directory, int port, boolean durable) {
        String wait = durable ? "on" : "off";
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", wait)
                .setServerConfig("synchronous_commit", wait);
        if (port > 0) {
            builder.setPort(port);
        }
        return start(builder);
    }

    private static EmbeddedServer start(EmbeddedPostgres.Builder builder) {
        try {
            return new EmbeddedServer(builder.setPGStartupWait(START_MAX)
                    .setServerConfig("max_connections", Integer.toString(CONNECTIONS_MAX))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    public int port() {
        return postgres.getPort();
    }

    /// The way to a database of this server, whether it is there or not.
    public Database database(String name) {
        return new Database(port(), name);
    }

    /// Makes an empty database unless it is there.
    public Database createIfAbsent(String name) {
        try (Connection connection =
                        DriverManager.getConnection(database("postgres").jdbcUrl());
                Statement statement = connection.createStatement()) {
            if (!exists(statement, name)) {
                statement.execute("create database \"%s\"".formatted(name));
            }
            return database(name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the database " + name, e);
        }
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))) {
            return found.next();
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
