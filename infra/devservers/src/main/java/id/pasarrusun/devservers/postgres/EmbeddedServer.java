package id.pasarrusun.devservers.postgres;

import id.pasarrusun.devservers.process.Child;
import id.pasarrusun.devservers.process.DataFolder;
import id.pasarrusun.devservers.process.Launch;
import id.pasarrusun.devservers.process.Standing;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A running PostgreSQL, which ends with its data folder.
public final class EmbeddedServer {
    private static final String NAME = "postgres";
    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final int CONNECTIONS_MAX = 300;

    private final int port;

    private EmbeddedServer(int port) {
        this.port = port;
    }

    /// Starts one that answers when this returns.
    ///
    /// @param durable whether a commit survives a power cut, at the price of waiting for the disk
    public static EmbeddedServer start(DataFolder data, boolean durable) {
        Binaries binaries = Binaries.unpacked();
        Standing standing = Standing.unprivileged();
        Path folder = data.folder(NAME);
        if (!standing.reaches(folder)) {
            throw new IllegalStateException(
                    "PostgreSQL refuses to run as root, and the user nobody cannot enter " + folder);
        }
        new Cluster(folder, binaries, standing).prepare();
        EmbeddedServer server = new EmbeddedServer(data.port(NAME));
        Child child = data.start(new Launch(
                NAME, standing, command(binaries, folder, server.port, durable), Map.of(), folder, Launch.Ending.INT));
        child.awaitReady(server::answers, START_MAX);
        return server;
    }

    private static List<String> command(Binaries binaries, Path folder, int port, boolean durable) {
        String wait = durable ? "on" : "off";
        return List.of(
                binaries.program("postgres"),
                "-D",
                folder.toString(),
                "--port=" + port,
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--max_connections=" + CONNECTIONS_MAX,
                "--fsync=" + wait,
                "--synchronous_commit=" + wait,
                "--full_page_writes=" + wait);
    }

    private boolean answers() {
        try (Connection _ = DriverManager.getConnection(database("postgres").jdbcUrl())) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    /// The way to a database of this server, whether it is there or not.
    public Database database(String name) {
        return new Database(port, name);
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
}
