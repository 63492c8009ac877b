package id.pasarrusun.storefront.account;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.storefront.account.Visitor.BuyerVisitor;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.mail.PhoneNumber;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Accounts in SQL.
final class AccountStore {

    private final DatabaseClient database;

    AccountStore(DatabaseClient database) {
        this.database = database;
    }

    Mono<AccountId> upsertMaker(MakerVisitor fresh, PhoneNumber phone, Instant at) {
        return database.sql("""
            insert into storefront.account (id, kind, phone, maker, name, created_at)
            values (:id, 'maker', :phone, :maker, :name, :at)
            on conflict (phone) do update set kind = 'maker', maker = excluded.maker, name = excluded.name
            returning id
            """)
                .bind("id", fresh.account().value())
                .bind("phone", phone.value())
                .bind("maker", fresh.maker().value())
                .bind("name", fresh.name())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(AccountStore::id)
                .one();
    }

    /// A number that is known keeps its account, a maker's too.
    Mono<AccountId> upsertBuyer(AccountId fresh, PhoneNumber phone, Instant at) {
        return database.sql("""
            insert into storefront.account (id, kind, phone, created_at) values (:id, 'buyer', :phone, :at)
            on conflict (phone) do update set phone = excluded.phone
            returning id
            """)
                .bind("id", fresh.value())
                .bind("phone", phone.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(AccountStore::id)
                .one();
    }

    Mono<AccountId> upsertOfficer(AccountId fresh, NewOfficer officer, String passwordHash, Instant at) {
        return database.sql("""
            insert into storefront.account (id, kind, email, name, roles, password, totp_secret, created_at)
            values (:id, 'staff', :email, :name, :roles, :password, :totp, :at)
            on conflict (email) do update set name = excluded.name, roles = excluded.roles
            returning id
            """)
                .bind("id", fresh.value())
                .bind("email", officer.email())
                .bind("name", officer.name())
                .bind("roles", officer.roles().stream().map(Role::name).toArray(String[]::new))
                .bind("password", passwordHash)
                .bind("totp", officer.totpSecret())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(AccountStore::id)
                .one();
    }

    Flux<PhoneNumber> phones(MakerId maker) {
        return database.sql("select phone from storefront.account where maker = :maker order by created_at")
                .bind("maker", maker.value())
                .mapValue(String.class)
                .all()
                .map(PhoneNumber::new);
    }

    Mono<Map<MakerId, PhoneNumber>> phones(Collection<MakerId> makers) {
        return database.sql("""
            select distinct on (maker) maker, phone from storefront.account
            where maker = any(:makers) and phone is not null order by maker, created_at
            """)
                .bind("makers", makers.stream().map(MakerId::value).toArray(UUID[]::new))
                .map(row -> Map.entry(
                        new MakerId(required(row.get("maker", UUID.class))),
                        new PhoneNumber(required(row.get("phone", String.class)))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Map<PhoneNumber, MakerId>> makers(Collection<PhoneNumber> phones) {
        return database.sql(
                        "select phone, maker from storefront.account where phone = any(:phones) and maker is not null")
                .bind("phones", phones.stream().map(PhoneNumber::value).toArray(String[]::new))
                .map(row -> Map.entry(
                        new PhoneNumber(required(row.get("phone", String.class))),
                        new MakerId(required(row.get("maker", UUID.class)))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Visitor> visitor(AccountId account) {
        return database.sql("select id account, kind, phone, maker, name, roles from storefront.account where id = :id")
                .bind("id", account.value())
                .map(AccountStore::readVisitor)
                .one();
    }

    Mono<Credentials> credentials(String email) {
        return database.sql("select id, password, totp_secret from storefront.account where email = :email")
                .bind("email", email)
                .map(AccountStore::readCredentials)
                .one();
    }

    Mono<Credentials> credentials(AccountId account) {
        return database.sql("""
            select id, password, totp_secret from storefront.account where id = :id and kind = 'staff'
            """)
                .bind("id", account.value())
                .map(AccountStore::readCredentials)
                .one();
    }

    Mono<Long> takeTotpStep(AccountId account, long step) {
        return database.sql("""
            update storefront.account set totp_step = :step where id = :id and totp_step < :step
            """)
                .bind("id", account.value())
                .bind("step", step)
                .fetch()
                .rowsUpdated();
    }

    static Visitor readVisitor(Readable row) {
        AccountId account = new AccountId(required(row.get("account", UUID.class)));
        return switch (required(row.get("kind", String.class))) {
            case "buyer" -> new BuyerVisitor(account, new PhoneNumber(required(row.get("phone", String.class))));
            case "maker" ->
                new MakerVisitor(
                        account,
                        new MakerId(required(row.get("maker", UUID.class))),
                        required(row.get("name", String.class)));
            case "staff" ->
                new StaffVisitor(
                        account,
                        required(row.get("name", String.class)),
                        Arrays.stream(required(row.get("roles", String[].class)))
                                .map(Role::valueOf)
                                .collect(Collectors.toUnmodifiableSet()));
            case String other -> throw new IllegalStateException("There is no kind of account " + other);
        };
    }

    private static Credentials readCredentials(Readable row) {
        return new Credentials(
                id(row), required(row.get("password", String.class)), required(row.get("totp_secret", String.class)));
    }

    private static AccountId id(Readable row) {
        return new AccountId(required(row.get("id", UUID.class)));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
