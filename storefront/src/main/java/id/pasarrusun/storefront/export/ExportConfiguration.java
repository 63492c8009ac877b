package id.pasarrusun.storefront.export;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.Register;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.storefront.account.Accounts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the tables that are taken out.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
class ExportConfiguration {

    @Bean
    ProductExport productExport(Register register, Makers makers, ExportSettings settings) {
        return new ProductExport(register, makers, settings);
    }

    @Bean
    MakerExport makerExport(Makers makers, Listings listings, Accounts accounts, ExportSettings settings) {
        return new MakerExport(makers, listings, accounts, settings);
    }
}
