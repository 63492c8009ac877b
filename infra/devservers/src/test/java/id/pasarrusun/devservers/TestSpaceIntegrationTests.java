package id.pasarrusun.devservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.devservers.postgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What a test class gets from the shared servers.
class TestSpaceIntegrationTests {
    private final TestSpace space = TestServers.connect().space(TestSpaceIntegrationTests.class);
    private final AtomicInteger migrations = new AtomicInteger();
    private final String key = UUID.randomUUID().toString();

    @Test
    void migratesATemplateOnceAndClonesItForEveryAsker() throws SQLException {
        Database first = space.database(key, this::migrate);
        Database second = space.database(key, this::migrate);

        run(first, "insert into kendi values ('one')");

        assertThat(migrations).hasValue(1);
        assertThat(count(first)).isEqualTo(1);
        assertThat(count(second)).isZero();
    }

    @Test
    void buildsNoTemplateFromAMigrationThatBreaksOff() throws SQLException {
        assertThatThrownBy(() -> space.database(key, this::breakOff)).hasMessage("half way");

        Database database = space.database(key, this::migrate);

        assertThat(count(database)).isZero();
    }

    @Test
    void namesADatabaseTheWayTheShopIsConfigured() {
        Database database = space.database(key, this::migrate);

        assertThat(database.url())
                .isEqualTo("postgresql://postgres:postgres@127.0.0.1:" + database.port() + "/" + database.name());
    }

    @Test
    void namesWhatItHasOnTheOtherServersSoThatTheyTakeIt() {
        TestSpace other = TestServers.connect().space(TestSpaceIntegrationTests.class);

        assertThat(space.bucket()).matches("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]").isNotEqualTo(other.bucket());
        assertThat(space.indexPrefix()).matches("[a-z0-9][a-z0-9-]*-").isNotEqualTo(other.indexPrefix());
    }

    private void migrate(String jdbcUrl) {
        migrations.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kendi (name text)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void breakOff(String jdbcUrl) {
        migrate(jdbcUrl);
        throw new IllegalStateException("half way");
    }

    private static void run(Database database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Database database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from kendi")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
