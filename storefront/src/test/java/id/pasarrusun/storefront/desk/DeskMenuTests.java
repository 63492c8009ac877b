package id.pasarrusun.storefront.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.storefront.account.AccountId;
import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.account.Visitor;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.desk.DeskMenu.Entry;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskMenuTests {

    @Test
    void leadsEachRoleToItsOwnDesks() {
        assertThat(menu(Role.QC).entries())
                .containsExactly(
                        Entry.HOME, Entry.QC, Entry.PRODUCTS, Entry.HELP, Entry.PERMITS, Entry.BATCHES, Entry.FILES);
        assertThat(menu(Role.FINANCE).entries()).containsExactly(Entry.HOME, Entry.ORDERS, Entry.PAYOUTS, Entry.LEDGER);
        assertThat(menu(Role.ADMIN).entries()).doesNotContain(Entry.PAYOUTS, Entry.LEDGER);
        assertThat(DeskMenu.of(new Visitor.Guest()).entries()).isEmpty();
    }

    @Test
    void knowsWhereOneStands() {
        DeskMenu menu = menu(Role.QC);

        assertThat(menu.isHere(Entry.QC, "/meja/qc/1/2")).isTrue();
        assertThat(menu.isHere(Entry.HOME, "/meja/qc")).isFalse();
        assertThat(menu.isHere(Entry.HOME, "/meja")).isTrue();
    }

    private static DeskMenu menu(Role role) {
        return DeskMenu.of(new StaffVisitor(new AccountId(new UUID(0, 1)), "Sari", Set.of(role)));
    }
}
