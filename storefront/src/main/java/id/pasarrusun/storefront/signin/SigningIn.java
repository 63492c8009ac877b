package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.account.Seals;
import id.pasarrusun.storefront.limit.Limit;
import id.pasarrusun.storefront.limit.Policy;
import id.pasarrusun.storefront.limit.RateLimits;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.signin.Ticket.PhoneTicket;
import id.pasarrusun.storefront.signin.Ticket.StaffTicket;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Takes a form of the sign-in page to the errand that it belongs to.
final class SigningIn {

    /// How often one address may knock, whatever it says.
    record AddressLimit(RateLimits limits, Policy policy) {}

    private final SigningInByPhone byPhone;
    private final SigningInStaff staff;
    private final Seals seals;
    private final AddressLimit addresses;

    SigningIn(SigningInByPhone byPhone, SigningInStaff staff, Seals seals, AddressLimit addresses) {
        this.byPhone = byPhone;
        this.staff = staff;
        this.seals = seals;
        this.addresses = addresses;
    }

    Mono<Step> take(SignInForm form, String ticket, Client client) {
        return addresses.limits().take(client.address(), addresses.policy()).flatMap(limit -> switch (limit) {
            case Limit.Free() -> step(form, ticket, client.language());
            case Limit.Exceeded exceeded -> Mono.just(new Step.TooOften(exceeded.pause()));
        });
    }

    private Mono<Step> step(SignInForm form, String ticket, Language language) {
        if (form.totp() != null) {
            return ticket(ticket)
                    .flatMap(held ->
                            held instanceof StaffTicket first ? staff.totp(first, digits(form.totp())) : Mono.empty())
                    .defaultIfEmpty(new Step.TooLate());
        }
        if (form.email() != null) {
            return staff.password(form.email(), Objects.requireNonNullElse(form.password(), ""));
        }
        if (form.code() != null) {
            return ticket(ticket)
                    .flatMap(held -> held instanceof PhoneTicket first
                            ? byPhone.answer(first, digits(form.code()))
                            : Mono.empty())
                    .defaultIfEmpty(new Step.CodeGone());
        }
        return PhoneNumber.parse(Objects.requireNonNullElse(form.phone(), ""))
                .map(phone -> byPhone.ask(phone, language))
                .orElse(Mono.just(new Step.NoPhone()));
    }

    private Mono<Ticket> ticket(String word) {
        return seals.get().flatMap(seal -> Mono.justOrEmpty(Ticket.read(seal, word)));
    }

    private static String digits(@Nullable String code) {
        return Objects.requireNonNullElse(code, "").replaceAll("\\D", "");
    }
}
