package id.pasarrusun.storefront.account;

import java.util.Set;

/// An officer to be let in with a password and a second factor.
///
/// @param totpSecret base32, as authenticator apps take it
public record NewOfficer(String email, String name, String password, String totpSecret, Set<Role> roles) {

    public NewOfficer {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewOfficer[" + email + ", " + roles + "]";
    }
}
