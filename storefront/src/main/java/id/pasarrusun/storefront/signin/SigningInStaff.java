package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.account.Credentials;
import id.pasarrusun.storefront.account.Factors;
import id.pasarrusun.storefront.account.Passwords;
import id.pasarrusun.storefront.account.Seals;
import id.pasarrusun.storefront.limit.Limit;
import id.pasarrusun.storefront.limit.Policy;
import id.pasarrusun.storefront.limit.RateLimits;
import id.pasarrusun.storefront.signin.Ticket.StaffTicket;
import java.time.InstantSource;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/// Lets officers in by a password and then a code from their authenticator.
final class SigningInStaff {

    /// The doors that this errand goes through.
    record Doors(Accounts accounts, Passwords passwords, Seals seals, RateLimits limits) {}

    private static final int PASSWORD_LENGTH_MAX = 200;

    private final SignInSettings settings;
    private final Doors doors;
    private final InstantSource clock;

    SigningInStaff(SignInSettings settings, Doors doors, InstantSource clock) {
        this.settings = settings;
        this.doors = doors;
        this.clock = clock;
    }

    Mono<Step> password(String email, String password) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (password.length() > PASSWORD_LENGTH_MAX || address.length() > PASSWORD_LENGTH_MAX) {
            return Mono.just(new Step.WrongPassword());
        }
        return within(
                address,
                settings.passwords(),
                () -> doors.accounts()
                        .findCredentials(address)
                        .flatMap(credentials -> check(address, credentials, password))
                        .switchIfEmpty(Mono.defer(() -> doors.passwords().matchesNobody(password))
                                .thenReturn(new Step.WrongPassword())));
    }

    Mono<Step> totp(StaffTicket ticket, String code) {
        if (ticket.until().isBefore(clock.instant())) {
            return Mono.just(new Step.TooLate());
        }
        String account = ticket.account().value().toString();
        return within(
                account,
                settings.wrongTotps(),
                () -> doors.accounts()
                        .findCredentials(ticket.account())
                        .flatMap(credentials -> second(ticket, credentials, code)));
    }

    private Mono<Step> check(String address, Credentials credentials, String password) {
        return doors.passwords()
                .matches(password, credentials.passwordHash())
                .flatMap(right -> right ? askTotp(address, credentials) : Mono.just(new Step.WrongPassword()));
    }

    private Mono<Step> askTotp(String address, Credentials credentials) {
        StaffTicket ticket =
                new StaffTicket(credentials.account(), clock.instant().plus(settings.codeLifetime()));
        return doors.limits()
                .giveBack(address, settings.passwords())
                .then(doors.seals().get())
                .map(seal -> new Step.TotpAsked(ticket.sealed(seal)));
    }

    private Mono<Step> second(StaffTicket ticket, Credentials credentials, String code) {
        OptionalLong step = Totp.ofBase32(credentials.totpSecret()).stepOf(code.strip(), clock.instant());
        Mono<Boolean> taken = step.isPresent()
                ? doors.accounts().takeTotpStep(credentials.account(), step.getAsLong())
                : Mono.just(false);
        return taken.flatMap(right -> right ? enter(credentials) : wrong(ticket));
    }

    private Mono<Step> enter(Credentials credentials) {
        return doors.limits()
                .giveBack(credentials.account().value().toString(), settings.wrongTotps())
                .thenReturn(new Step.Entered(credentials.account(), Factors.TWO));
    }

    private Mono<Step> wrong(StaffTicket ticket) {
        return doors.seals().get().map(seal -> new Step.WrongTotp(ticket.sealed(seal)));
    }

    private Mono<Step> within(String key, Policy policy, Supplier<Mono<Step>> step) {
        return doors.limits().take(key, policy).flatMap(limit -> switch (limit) {
            case Limit.Free() -> step.get();
            case Limit.Exceeded exceeded -> Mono.just(new Step.TooOften(exceeded.pause()));
        });
    }
}
