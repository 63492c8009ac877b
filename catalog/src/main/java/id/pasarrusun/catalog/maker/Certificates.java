package id.pasarrusun.catalog.maker;

import id.pasarrusun.catalog.maker.Certificate.Issue;
import id.pasarrusun.catalog.maker.Certificate.Issued;
import id.pasarrusun.catalog.maker.Certificate.Revocation;
import id.pasarrusun.kernel.id.UuidV7;
import io.r2dbc.spi.Readable;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The certificates of all makers.
public final class Certificates {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LETTERS_DRAWN = 8;

    private static final String CERTIFICATE = """
        select id, maker_id, craft, batch, year, number, instructor, issued_on, revoked_at, revoked_by, revoked_reason
        from catalog.training
        """;

    private final SecureRandom random = new SecureRandom();
    private final DatabaseClient database;
    private final InstantSource clock;

    Certificates(DatabaseClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// All of a maker, the newest first.
    public Flux<Certificate> of(MakerId maker) {
        return database.sql(CERTIFICATE + "where maker_id = :maker order by issued_on desc, id desc")
                .bind("maker", maker.value())
                .map(Certificates::toCertificate)
                .all();
    }

    public Mono<Certificate> find(String number) {
        return database.sql(CERTIFICATE + "where number = :number")
                .bind("number", number)
                .map(Certificates::toCertificate)
                .one();
    }

    public Mono<Certificate> find(UUID id) {
        return database.sql(CERTIFICATE + "where id = :id")
                .bind("id", id)
                .map(Certificates::toCertificate)
                .one();
    }

    /// Whether a craft is open to a maker. It stays so until the end of the caller's transaction: who revokes waits.
    public Mono<Boolean> open(MakerId maker, Craft craft) {
        return database.sql("""
            select id from catalog.training
            where maker_id = :maker and craft = :craft and revoked_at is null for share
            """)
                .bind("maker", maker.value())
                .bind("craft", craft.slug())
                .mapValue(UUID.class)
                .one()
                .hasElement();
    }

    /// The maker whose listing it is, when `craft` is open to her: see [#open].
    public Mono<Boolean> openFor(UUID listing, Craft craft) {
        return database.sql("select maker_id from catalog.listing where id = :id")
                .bind("id", listing)
                .mapValue(UUID.class)
                .one()
                .flatMap(maker -> open(new MakerId(maker), craft))
                .defaultIfEmpty(false);
    }

    public Mono<Issued> issue(MakerId maker, Issue issue) {
        return Mono.defer(() -> {
            String number = issue.number().isEmpty() ? number(issue) : issue.number();
            return insert(maker, issue, number)
                    .<Issued>map(Issued.Done::new)
                    .switchIfEmpty(Mono.just(new Issued.Held()))
                    .onErrorReturn(DataIntegrityViolationException.class, new Issued.NumberTaken());
        });
    }

    private Mono<Certificate> insert(MakerId maker, Issue issue, String number) {
        return database.sql("""
            insert into catalog.training (id, maker_id, craft, batch, year, number, instructor, issued_on)
            values (:id, :maker, :craft, :batch, :year, :number, :instructor, :on)
            on conflict (maker_id, craft) where revoked_at is null do nothing
            returning id, maker_id, craft, batch, year, number, instructor, issued_on,
              revoked_at, revoked_by, revoked_reason
            """)
                .bind("id", UuidV7.next(clock))
                .bind("maker", maker.value())
                .bind("craft", issue.craft().slug())
                .bind("batch", issue.batch().strip())
                .bind("year", issue.issuedOn().getYear())
                .bind("number", number)
                .bind("instructor", issue.instructor().strip())
                .bind("on", issue.issuedOn())
                .map(Certificates::toCertificate)
                .one();
    }

    /// Takes one away in the caller's transaction; nothing when it does not hold any longer.
    public Mono<Certificate> revoke(UUID id, Revocation revocation) {
        return database.sql("""
            update catalog.training set revoked_at = :at, revoked_by = :by, revoked_reason = :reason
            where id = :id and revoked_at is null
            returning id, maker_id, craft, batch, year, number, instructor, issued_on,
              revoked_at, revoked_by, revoked_reason
            """)
                .bind("at", revocation.at())
                .bind("by", revocation.by())
                .bind("reason", revocation.reason())
                .bind("id", id)
                .map(Certificates::toCertificate)
                .one();
    }

    /// Such as `ANYAMAN-2026-7KQ2MHD4`: whoever counts finds no other.
    private String number(Issue issue) {
        return issue.craft().name() + "-" + issue.issuedOn().getYear() + "-" + drawn();
    }

    String drawn() {
        return random.ints(LETTERS_DRAWN, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    private static Certificate toCertificate(Readable row) {
        Instant revokedAt = row.get("revoked_at", Instant.class);
        return new Certificate(
                required(row.get("id", UUID.class)),
                new MakerId(required(row.get("maker_id", UUID.class))),
                new Training(
                        Craft.ofSlug(required(row.get("craft", String.class))),
                        required(row.get("batch", String.class)),
                        required(row.get("year", Integer.class)),
                        required(row.get("number", String.class))),
                required(row.get("instructor", String.class)),
                required(row.get("issued_on", LocalDate.class)),
                revokedAt == null
                        ? null
                        : new Revocation(
                                revokedAt,
                                required(row.get("revoked_by", String.class)),
                                required(row.get("revoked_reason", String.class))));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
