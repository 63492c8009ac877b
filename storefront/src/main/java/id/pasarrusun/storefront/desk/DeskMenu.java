package id.pasarrusun.storefront.desk;

import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.account.Visitor;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The ways from desk to desk that are open to an officer; the gate keeps the others shut.
public record DeskMenu(List<Entry> entries) {

    public DeskMenu {
        entries = List.copyOf(entries);
    }

    /// One desk.
    public enum Entry {
        HOME("desk.menu.home", "/meja"),
        QC("desk.menu.qc", "/meja/qc"),
        PRODUCTS("desk.menu.products", "/meja/produk"),
        HELP("desk.menu.help", "/meja/bantu"),
        APPROVAL("desk.menu.approval", "/meja/persetujuan"),
        PERMITS("desk.menu.permits", "/meja/izin"),
        BATCHES("desk.menu.batches", "/meja/batch"),
        MAKERS("desk.menu.makers", "/meja/pembuat"),
        FILES("desk.menu.files", "/meja/berkas"),
        ORDERS("desk.menu.orders", "/meja/pesanan"),
        PAYOUTS("desk.menu.payouts", "/meja/pencairan"),
        LEDGER("desk.menu.ledger", "/meja/buku-besar"),
        PAGES("desk.menu.pages", "/meja/halaman");

        private final String key;
        private final String href;

        Entry(String key, String href) {
            this.key = key;
            this.href = href;
        }

        public String key() {
            return key;
        }

        public String href() {
            return href;
        }

        private boolean isOpenTo(StaffVisitor staff) {
            return switch (this) {
                case HOME -> true;
                case QC, PRODUCTS, PERMITS, BATCHES, FILES -> staff.is(Role.QC) || staff.is(Role.ADMIN);
                case HELP -> staff.is(Role.QC);
                case APPROVAL, MAKERS, PAGES -> staff.is(Role.ADMIN);
                case ORDERS -> staff.is(Role.ADMIN) || staff.is(Role.FINANCE);
                case PAYOUTS, LEDGER -> staff.is(Role.FINANCE);
            };
        }
    }

    public static DeskMenu of(Visitor visitor) {
        Stream<Entry> all = Arrays.stream(Entry.values());
        return visitor instanceof StaffVisitor staff
                ? new DeskMenu(all.filter(entry -> entry.isOpenTo(staff)).toList())
                : new DeskMenu(List.of());
    }

    /// Whether `entry` is where `path` lies; the first desk holds no others.
    public boolean isHere(Entry entry, String path) {
        return path.equals(entry.href) || (entry != Entry.HOME && path.startsWith(entry.href + "/"));
    }
}
