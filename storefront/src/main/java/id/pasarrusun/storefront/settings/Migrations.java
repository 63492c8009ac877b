package id.pasarrusun.storefront.settings;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings each module's schema up to date at start, in the order of the arrows, each with a history table of its own.
@Configuration(proxyBeanMethods = false)
class Migrations {

    static final List<String> FOLDERS = List.of("__root", "media", "catalog", "payments", "storefront");

    @Bean
    FlywayMigrationStrategy moduleByModule() {
        return flyway -> FOLDERS.forEach(folder -> migrate(flyway, folder));
    }

    private static void migrate(Flyway flyway, String folder) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + folder)
                .table("flyway_" + folder.replace("__", ""))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
