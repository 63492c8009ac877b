package id.pasarrusun.storefront.signin;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.account.Factors;
import id.pasarrusun.storefront.account.Seal;
import id.pasarrusun.storefront.account.Seals;
import id.pasarrusun.storefront.limit.Limit;
import id.pasarrusun.storefront.limit.RateLimits;
import id.pasarrusun.storefront.mail.Letters;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.page.Dictionary;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.signin.CodeStore.Try;
import id.pasarrusun.storefront.signin.Ticket.PhoneTicket;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Lets buyers and makers in by a code that is sent to their phone. Whoever has the phone has the account: a number
/// that is new becomes a buyer, so the answers tell nobody which numbers are known.
final class SigningInByPhone {

    /// The doors that this errand goes through.
    record Doors(Accounts accounts, Seals seals, RateLimits limits, Letters letters, Dictionary dictionary) {}

    private static final int CODES = 1_000_000;
    private static final String PURPOSE = "code";

    private final SecureRandom random = new SecureRandom();
    private final CodeStore store;
    private final SignInSettings settings;
    private final Doors doors;
    private final InstantSource clock;

    SigningInByPhone(CodeStore store, SignInSettings settings, Doors doors, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.doors = doors;
        this.clock = clock;
    }

    /// @param language of the page, and so of the letter
    Mono<Step> ask(PhoneNumber phone, Language language) {
        return doors.limits()
                .take(phone.value(), settings.codesMinutely())
                .flatMap(minutely -> minutely instanceof Limit.Free
                        ? doors.limits().take(phone.value(), settings.codesHourly())
                        : Mono.just(minutely))
                .flatMap(limit -> switch (limit) {
                    case Limit.Free() -> doors.seals().get().flatMap(seal -> send(seal, phone, language));
                    case Limit.Exceeded exceeded -> Mono.just(new Step.TooOften(exceeded.pause()));
                });
    }

    Mono<Step> answer(PhoneTicket ticket, String code) {
        return store.phone(ticket.code())
                .flatMap(phone -> doors.limits()
                        .take(phone.value(), settings.wrongCodes())
                        .flatMap(limit -> switch (limit) {
                            case Limit.Free() -> attempt(ticket, code);
                            case Limit.Exceeded exceeded -> Mono.just(new Step.TooOften(exceeded.pause()));
                        }))
                .defaultIfEmpty(new Step.CodeGone());
    }

    private Mono<Step> send(Seal seal, PhoneNumber phone, Language language) {
        UUID ticket = UuidV7.next(clock);
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        String text = doors.dictionary()
                .in(language)
                .word("mail.code", code, settings.codeLifetime().toMinutes());
        return store.insert(
                        ticket, phone, mark(seal, ticket, code), clock.instant().plus(settings.codeLifetime()))
                .then(doors.letters().whatsapp(phone, text))
                .<Step>thenReturn(new Step.CodeSent(new PhoneTicket(ticket).sealed(seal)))
                .onErrorReturn(Unavailable.class, new Step.NotSent());
    }

    private Mono<Step> attempt(PhoneTicket ticket, String code) {
        return doors.seals()
                .get()
                .flatMap(seal -> store.attempt(
                                ticket.code(),
                                mark(seal, ticket.code(), code),
                                settings.triesPerCode(),
                                clock.instant())
                        .flatMap(tried -> tried.right() ? enter(tried) : Mono.just(wrong(seal, ticket, tried))));
    }

    private Mono<Step> enter(Try tried) {
        return doors.limits()
                .giveBack(tried.phone().value(), settings.wrongCodes())
                .then(doors.accounts().ofPhone(tried.phone()))
                .map(account -> new Step.Entered(account, Factors.ONE));
    }

    private Step wrong(Seal seal, PhoneTicket ticket, Try tried) {
        int left = settings.triesPerCode() - tried.tries();
        return left > 0 ? new Step.WrongCode(ticket.sealed(seal), left) : new Step.CodeGone();
    }

    private static byte[] mark(Seal seal, UUID ticket, String code) {
        return seal.mark(PURPOSE, ticket + "." + code);
    }
}
