package id.pasarrusun.storefront.account;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.storefront.mail.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/// Who asks for a page.
public sealed interface Visitor {

    /// The account that is signed in, if any.
    default Optional<AccountId> signedIn() {
        return switch (this) {
            case Guest _ -> Optional.empty();
            case BuyerVisitor buyer -> Optional.of(buyer.account());
            case MakerVisitor maker -> Optional.of(maker.account());
            case StaffVisitor staff -> Optional.of(staff.account());
        };
    }

    /// Nobody who signed in.
    record Guest() implements Visitor {}

    /// Somebody who buys and can be called at `phone`.
    record BuyerVisitor(AccountId account, PhoneNumber phone) implements Visitor {}

    /// Somebody who acts for one maker.
    record MakerVisitor(AccountId account, MakerId maker, String name) implements Visitor {}

    /// An officer of the shop.
    record StaffVisitor(AccountId account, String name, Set<Role> roles) implements Visitor {

        public StaffVisitor {
            roles = Set.copyOf(roles);
        }

        public boolean is(Role role) {
            return roles.contains(role);
        }
    }
}
