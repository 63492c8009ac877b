package id.pasarrusun.dev;

import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.devservers.postgres.Schemas;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;

/// A database with the schemas of every module, for tests that need nothing else of the shop.
public final class ShopDatabase {

    private ShopDatabase() {}

    /// One that nobody else uses, migrated.
    public static Database fresh(Class<?> test) {
        return TestServers.connect()
                .space(test)
                .database("shop", Schemas.of("media", "catalog", "payments", "storefront"));
    }

    public static ConnectionFactory connections(Database database) {
        return ConnectionFactories.get(database.r2dbcUrl());
    }
}
