package id.pasarrusun.storefront.account;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.mail.PhoneNumber;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Who may sign in.
public final class Accounts {

    private final AccountStore store;
    private final Passwords passwords;
    private final InstantSource clock;

    Accounts(AccountStore store, Passwords passwords, InstantSource clock) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Lets the owner of `phone` act for `maker`; said twice it is one account.
    public Mono<AccountId> addMaker(PhoneNumber phone, MakerId maker, String name) {
        return Mono.defer(() -> store.upsertMaker(new MakerVisitor(fresh(), maker, name), phone, clock.instant()));
    }

    /// The account of a number that was just proved to be in somebody's hands; a new number becomes a buyer.
    public Mono<AccountId> ofPhone(PhoneNumber phone) {
        return Mono.defer(() -> store.upsertBuyer(fresh(), phone, clock.instant()));
    }

    /// Lets an officer in; said twice it is one account with the newest name and roles and the first password.
    public Mono<AccountId> addOfficer(NewOfficer officer) {
        NewOfficer written = new NewOfficer(
                address(officer.email()), officer.name(), officer.password(), officer.totpSecret(), officer.roles());
        return passwords
                .hash(officer.password())
                .flatMap(hash -> store.upsertOfficer(fresh(), written, hash, clock.instant()));
    }

    /// The numbers of those who act for a maker, the first one first.
    public Flux<PhoneNumber> phones(MakerId maker) {
        return store.phones(maker);
    }

    /// The first number of each of the makers who has one.
    public Mono<Map<MakerId, PhoneNumber>> phones(Collection<MakerId> makers) {
        return store.phones(makers);
    }

    /// The makers for whom the owners of the numbers act; a number without one is left out.
    public Mono<Map<PhoneNumber, MakerId>> makers(Collection<PhoneNumber> phones) {
        return store.makers(phones);
    }

    public Mono<Visitor> find(AccountId account) {
        return store.visitor(account);
    }

    public Mono<Credentials> findCredentials(String email) {
        return store.credentials(address(email));
    }

    public Mono<Credentials> findCredentials(AccountId account) {
        return store.credentials(account);
    }

    /// True once for each account and step, and never for a step before the last that was taken.
    public Mono<Boolean> takeTotpStep(AccountId account, long step) {
        return store.takeTotpStep(account, step).map(rows -> rows == 1);
    }

    private AccountId fresh() {
        return new AccountId(UuidV7.next(clock));
    }

    private static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
