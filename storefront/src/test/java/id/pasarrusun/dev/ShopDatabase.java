package id.pasarrusun.dev;

import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.devservers.postgres.Database;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.util.List;
import org.flywaydb.core.Flyway;

/// A database with the schemas of every module, for tests that need nothing else of the shop.
public final class ShopDatabase {

    private static final List<String> FOLDERS = List.of("__root", "media", "catalog", "payments", "storefront");

    private ShopDatabase() {}

    /// One that nobody else uses, migrated.
    public static Database fresh(Class<?> test) {
        return TestServers.connect()
                .space(test)
                .database("shop", jdbcUrl -> FOLDERS.forEach(folder -> migrate(jdbcUrl, folder)));
    }

    public static ConnectionFactory connections(Database database) {
        return ConnectionFactories.get(ConnectionFactoryOptions.parse(database.r2dbcUrl())
                .mutate()
                .option(ConnectionFactoryOptions.USER, database.user())
                .option(ConnectionFactoryOptions.PASSWORD, database.password())
                .build());
    }

    private static void migrate(String jdbcUrl, String folder) {
        Flyway.configure()
                .dataSource(jdbcUrl, null, null)
                .locations("classpath:db/migration/" + folder)
                .table("flyway_" + folder.replace("__", ""))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
