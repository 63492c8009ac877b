package id.pasarrusun.storefront.signin;

import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.account.Passwords;
import id.pasarrusun.storefront.account.Seals;
import id.pasarrusun.storefront.account.Sessions;
import id.pasarrusun.storefront.limit.RateLimits;
import id.pasarrusun.storefront.mail.Letters;
import id.pasarrusun.storefront.page.Dictionary;
import id.pasarrusun.storefront.signin.SigningIn.AddressLimit;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Wires the two ways in.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    private static final Duration CODES_KEPT = Duration.ofDays(1);

    @Bean
    SigningInByPhone.Doors phoneDoors(
            Accounts accounts, Seals seals, RateLimits limits, Letters letters, Dictionary dictionary) {
        return new SigningInByPhone.Doors(accounts, seals, limits, letters, dictionary);
    }

    @Bean
    SigningInByPhone signingInByPhone(
            DatabaseClient database, SignInSettings settings, SigningInByPhone.Doors doors, InstantSource clock) {
        return new SigningInByPhone(new CodeStore(database), settings, doors, clock);
    }

    @Bean
    SigningInStaff.Doors staffDoors(Accounts accounts, Passwords passwords, Seals seals, RateLimits limits) {
        return new SigningInStaff.Doors(accounts, passwords, seals, limits);
    }

    @Bean
    SigningInStaff signingInStaff(SignInSettings settings, SigningInStaff.Doors doors, InstantSource clock) {
        return new SigningInStaff(settings, doors, clock);
    }

    @Bean
    AddressLimit signInAddressLimit(RateLimits limits, SignInSettings settings) {
        return new AddressLimit(limits, settings.addresses());
    }

    @Bean
    SigningIn signingIn(SigningInByPhone byPhone, SigningInStaff staff, Seals seals, AddressLimit addresses) {
        return new SigningIn(byPhone, staff, seals, addresses);
    }

    @Bean
    Entrance entrance(Accounts accounts, Sessions sessions, DatabaseClient database, InstantSource clock) {
        return new Entrance(accounts, sessions, new SignInEvents(database, clock));
    }

    @Bean
    Job oneTimeCodeSweep(DatabaseClient database, InstantSource clock) {
        CodeStore store = new CodeStore(database);
        return new Job(
                "storefront.one-time-code-sweep",
                Duration.ofHours(1),
                () -> Mono.defer(() -> store.sweep(clock.instant().minus(CODES_KEPT))));
    }
}
