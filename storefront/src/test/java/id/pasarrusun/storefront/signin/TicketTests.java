package id.pasarrusun.storefront.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.storefront.account.AccountId;
import id.pasarrusun.storefront.account.Seal;
import id.pasarrusun.storefront.signin.Ticket.PhoneTicket;
import id.pasarrusun.storefront.signin.Ticket.StaffTicket;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTests {

    private final Seal seal = new Seal(new byte[] {1, 2, 3});

    @Test
    void isReadAsItWasHandedOut() {
        PhoneTicket phone = new PhoneTicket(new UUID(1, 2));
        StaffTicket staff = new StaffTicket(new AccountId(new UUID(3, 4)), Instant.ofEpochSecond(5));

        assertThat(Ticket.read(seal, phone.sealed(seal))).contains(phone);
        assertThat(Ticket.read(seal, staff.sealed(seal))).contains(staff);
    }

    @Test
    void isNothingUnderAnotherSeal() {
        String forged = new PhoneTicket(new UUID(1, 2)).sealed(new Seal(new byte[] {9}));

        assertThat(Ticket.read(seal, forged)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "p", "p..", "p.x.y", "s.1.2.3"})
    void isNothingWhenItIsNonsense(String word) {
        assertThat(Ticket.read(seal, word)).isEmpty();
    }
}
