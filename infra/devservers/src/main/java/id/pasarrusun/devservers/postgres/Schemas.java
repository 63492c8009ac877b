package id.pasarrusun.devservers.postgres;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/// The schemas of the shop's modules, each made by the migrations in its own folder, as the shop makes them when it
/// starts.
public final class Schemas {
    private static final String ROOT = "__root";

    private Schemas() {}

    /// Makes the schemas of some modules, in this order, in the empty database at a JDBC address.
    public static Consumer<String> of(String... modules) {
        return jdbcUrl ->
                Stream.concat(Stream.of(ROOT), Stream.of(modules)).forEach(module -> migrate(jdbcUrl, module));
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
