package id.pasarrusun.storefront.account;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.storefront.mail.PhoneNumber;
import reactor.core.publisher.Mono;

/// Who may sign in.
public final class Accounts {

    Accounts() {}

    /// Lets the owner of `phone` act for `maker`; said twice it is one account.
    public Mono<AccountId> addMaker(PhoneNumber phone, MakerId maker, String name) {
        throw new UnsupportedOperationException();
    }

    /// Lets an officer in; said twice it is one account with the newest name and roles.
    public Mono<AccountId> addOfficer(NewOfficer officer) {
        throw new UnsupportedOperationException();
    }
}
