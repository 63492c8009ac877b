package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.sheet.Sheets;
import id.pasarrusun.storefront.table.TableSettings;
import id.pasarrusun.storefront.table.Tables;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/// Wires the tables that go in and out.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpreadsheetSettings.class)
class SpreadsheetConfiguration {

    @Bean
    SheetStore sheetStore(DatabaseClient database, JsonMapper json) {
        return new SheetStore(database, json);
    }

    @Bean
    Filing.Around sheetSurroundings(InstantSource clock, TransactionalOperator transaction) {
        return new Filing.Around(clock, transaction);
    }

    @Bean
    Filing filing(Tables tables, Sheets sheets, SheetStore store, SpreadsheetSettings settings, Filing.Around around) {
        return new Filing(tables, sheets, store, settings, around);
    }

    @Bean
    Running running(
            Sheets sheets, SheetStore store, SpreadsheetSettings settings, Filing.Around around, Accounts accounts) {
        return new Running(sheets, store, settings, around, accounts);
    }

    /// One byte more than a table may have, so that a larger one is told so in words.
    @Bean
    FilePages.UploadLimit uploadLimit(TableSettings settings) {
        return new FilePages.UploadLimit(Math.toIntExact(settings.sizeMax().toBytes() + 1));
    }

    @Bean
    Examples examples() {
        return new Examples();
    }

    @Bean
    Refusals refusals(SheetStore store, SpreadsheetSettings settings) {
        return new Refusals(store, settings);
    }

    @Bean
    Job sheetRun(Running running, SpreadsheetSettings settings) {
        return new Job("spreadsheet.run", settings.every(), running::run);
    }

    @Bean
    Job sheetSweep(Filing filing) {
        return new Job("spreadsheet.sweep", Duration.ofHours(1), filing::sweep);
    }
}
