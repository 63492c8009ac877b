package id.pasarrusun.storefront.sheet;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.Register;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.joining.Joining;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the kinds of tables that are taken in.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SheetSettings.class)
class SheetConfiguration {

    @Bean
    Known knownMakers(Makers makers, Accounts accounts) {
        return new Known(makers, accounts);
    }

    @Bean
    Sheet productSheet(Known known, Register register, Drafting drafting, Made made, SheetSettings settings) {
        return new ProductSheet(known, new ProductSheet.Goods(register, drafting), made, settings.priceMax());
    }

    @Bean
    Sheet traineeSheet(Known known, TraineeSheet.Doors doors, InstantSource clock) {
        return new TraineeSheet(known, doors, clock);
    }

    @Bean
    TraineeSheet.Doors traineeDoors(Joining joining, Certificates certificates, Accounts accounts, Makers makers) {
        return new TraineeSheet.Doors(joining, certificates, accounts, makers);
    }

    @Bean
    Sheets sheets(List<Sheet> kinds) {
        return new Sheets(kinds);
    }
}
