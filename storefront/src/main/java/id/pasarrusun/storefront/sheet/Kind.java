package id.pasarrusun.storefront.sheet;

import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import java.util.Arrays;
import java.util.Optional;

/// What the rows of a table are.
public enum Kind {
    /// Goods, which become drafts of their makers.
    PRODUCTS("barang"),
    /// Women who finished a training and are invited to sell.
    TRAINEES("peserta");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /// As addresses and forms name it, and the keys of its words.
    public String code() {
        return code;
    }

    /// Whoever may look at goods may draft them; inviting makers is for administrators.
    public boolean isOpenTo(StaffVisitor staff) {
        return switch (this) {
            case PRODUCTS -> true;
            case TRAINEES -> staff.is(Role.ADMIN);
        };
    }

    public static Optional<Kind> findByCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
