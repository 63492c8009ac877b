package id.pasarrusun.storefront.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.AccountGroup;
import id.pasarrusun.payments.ledger.Balance;
import id.pasarrusun.payments.ledger.Entry;
import id.pasarrusun.payments.ledger.Proof;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LedgerViewTests {

    private static final Account RATMI = Account.held(new UUID(5, 5));
    private static final Map<Account, AccountName> NAMES =
            Map.of(RATMI, AccountName.of(RATMI, "Ratmi"), Account.MIDTRANS, AccountName.of(Account.MIDTRANS, ""));

    @Test
    void addsUpToNothingAndSaysSoWhenItDoesNot() {
        AccountGroup outside = new AccountGroup("world:midtrans", 1, -340_000);
        AccountGroup held = new AccountGroup("maker:*:held", 2, 340_000);

        assertThat(LedgerView.of(List.of(held, outside), "").balanced()).isTrue();
        LedgerView off = LedgerView.of(List.of(outside), "");
        assertThat(off.balanced()).isFalse();
        assertThat(off.sum()).isEqualTo("−Rp340.000");
    }

    @Test
    void namesTheAccountsThatTheNightFoundAtFault() {
        Proof proof = new Proof(LocalDate.of(2026, 11, 24), Instant.parse("2026-11-23T19:00:00Z"), 0, List.of(RATMI));

        assertThat(LedgerView.of(List.of(), "").faults()).isEmpty();
        assertThat(LedgerView.of(List.of(), "").proved(proof).faults()).isEqualTo(RATMI.path());
    }

    @Test
    void leadsFromAKindToItsAccountsAndFromALoneAccountToItsPostings() {
        LedgerView view = LedgerView.of(
                List.of(new AccountGroup("maker:*:held", 2, 1), new AccountGroup("world:midtrans", 1, -1)), "");

        assertThat(view.groups())
                .extracting(LedgerView.Group::href)
                .containsExactly("/meja/buku-besar?golongan=maker%3A*%3Aheld", "/meja/buku-besar/akun/world:midtrans");
        assertThat(view.groups())
                .extracting(LedgerView.Group::key)
                .containsExactly("cashdesk.account.maker-held", "cashdesk.account.world-midtrans");
    }

    @Test
    void tellsAPostingFromTheSideOfTheAccount() {
        Entry sale = entry(1, "charge:1");

        AccountView maker = AccountView.of(new Balance(RATMI, 75_000), List.of(sale), NAMES, true);
        AccountView world = AccountView.of(new Balance(Account.MIDTRANS, -75_000), List.of(sale), NAMES, true);

        assertThat(maker.lines().getFirst().amount()).isEqualTo("+Rp75.000");
        assertThat(world.lines().getFirst().amount()).isEqualTo("−Rp75.000");
        assertThat(world.lines().getFirst().other().whose()).isEqualTo("Ratmi");
    }

    @Test
    void goesOnWhereThePageEnds() {
        List<Entry> entries = LongStream.iterate(100, id -> id - 1)
                .limit(AccountView.SIZE + 1)
                .mapToObj(id -> entry(id, "charge:" + id))
                .toList();

        AccountView view = AccountView.of(new Balance(RATMI, 1), entries, NAMES, true);

        assertThat(view.lines()).hasSize(AccountView.SIZE);
        assertThat(view.older()).endsWith("?sebelum=51");
        assertThat(AccountView.of(new Balance(RATMI, 1), entries.subList(0, 3), NAMES, true)
                        .older())
                .isNull();
    }

    @Test
    void saysWhySomethingWasPosted() {
        assertThat(Reason.of("completed:K7Q2M9XA-1"))
                .isEqualTo(new Reason("cashdesk.reason.completed", "K7Q2M9XA-1", "completed:K7Q2M9XA-1"));
        assertThat(Reason.of("payout:1:completed").key()).isEqualTo("cashdesk.reason.payout-arrived");
        assertThat(Reason.of("reverse:payout:1").key()).isEqualTo("cashdesk.reason.reverse");
        assertThat(Reason.of("something").key()).isEqualTo("cashdesk.reason.other");
    }

    private static Entry entry(long id, String reference) {
        Instant then = Instant.parse("2026-11-24T03:00:00Z");
        return new Entry(id, reference, Account.MIDTRANS, RATMI, Rupiah.of(75_000), null, then);
    }
}
