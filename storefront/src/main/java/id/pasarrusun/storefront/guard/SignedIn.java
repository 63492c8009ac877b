package id.pasarrusun.storefront.guard;

import id.pasarrusun.storefront.account.Session;
import id.pasarrusun.storefront.account.Visitor;
import id.pasarrusun.storefront.account.Visitor.BuyerVisitor;
import id.pasarrusun.storefront.account.Visitor.Guest;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/// A session as the security chain sees it: the principal is the visitor.
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Session session;

    SignedIn(Session session) {
        super(authorities(session.visitor()));
        this.session = session;
        setAuthenticated(true);
    }

    @Override
    public Visitor getPrincipal() {
        return session.visitor();
    }

    @Override
    public String getName() {
        return session.id().value().toString();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    private static List<GrantedAuthority> authorities(Visitor visitor) {
        return switch (visitor) {
            case Guest _ -> AuthorityUtils.NO_AUTHORITIES;
            case BuyerVisitor _ -> AuthorityUtils.createAuthorityList("ROLE_BUYER");
            case MakerVisitor _ -> AuthorityUtils.createAuthorityList("ROLE_MAKER");
            case StaffVisitor staff -> staffAuthorities(staff);
        };
    }

    private static List<GrantedAuthority> staffAuthorities(StaffVisitor staff) {
        List<String> names = new ArrayList<>();
        names.add("ROLE_STAFF");
        staff.roles().forEach(role -> names.add("ROLE_" + role.name()));
        return AuthorityUtils.createAuthorityList(names);
    }
}
