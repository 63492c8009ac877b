package id.pasarrusun.devservers.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Consumer;

/// Migrated once, cloned for every test: a clone costs a fraction of a second where the migrations cost several.
public final class Templates {
    private final Database maintenance;

    public Templates(int port) {
        maintenance = new Database(port, "postgres");
    }

    /// Clones a fresh database from the template of a key, which is built first if it is not there.
    ///
    /// @param migrate builds the template in the empty database at a JDBC address; runs once for a key and server
    public Database fresh(String key, Consumer<String> migrate) {
        String template = "template_" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        String clone = "test_" + UUID.randomUUID();
        try (Connection connection = DriverManager.getConnection(maintenance.jdbcUrl())) {
            // also around the cloning: a template cannot be cloned by two at once while one still connects to it
            lock(connection, template, "pg_advisory_lock");
            try {
                if (!exists(connection, template)) {
                    build(connection, template, migrate);
                }
                execute(connection, "create database \"%s\" template \"%s\"".formatted(clone, template));
            } finally {
                lock(connection, template, "pg_advisory_unlock");
            }
            return named(clone);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot clone a database for " + key, e);
        }
    }

    private void build(Connection connection, String template, Consumer<String> migrate) throws SQLException {
        String draft = "draft_" + UUID.randomUUID();
        execute(connection, "create database \"%s\"".formatted(draft));
        migrate.accept(named(draft).jdbcUrl());
        // a migration that broke off leaves a draft, never half a template
        execute(connection, "alter database \"%s\" rename to \"%s\"".formatted(draft, template));
    }

    private Database named(String name) {
        return new Database(maintenance.port(), name);
    }

    private static void lock(Connection connection, String template, String function) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select %s(hashtextextended(?, 0))".formatted(function))) {
            statement.setString(1, template);
            statement.execute();
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
