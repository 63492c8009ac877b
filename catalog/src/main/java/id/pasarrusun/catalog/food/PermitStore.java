package id.pasarrusun.catalog.food;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.media.image.ImageId;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes makers' papers, in the caller's transaction.
final class PermitStore {

    private static final String PERMIT = """
        select id, maker_id, kind, number, issuer, scope, issued_on, expires_on, image, sent_at,
          state, reason, decided_by::text decided_by, decided_at
        from catalog.permit
        """;

    private final DatabaseClient database;
    private final JsonMapper json;

    PermitStore(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// Writes a paper down that waits; one that was written before stays as it is.
    Mono<Void> insert(NewPermit permit, Instant at) {
        return database.sql("""
            insert into catalog.permit
              (id, maker_id, kind, number, issuer, scope, issued_on, expires_on, state, image, sent_at)
            values (:id, :maker, :kind, :number, :issuer, :scope, :issued, :expires, 'PENDING', :image, :at)
            on conflict (id) do nothing
            """)
                .bind("id", permit.id().value())
                .bind("maker", permit.maker().value())
                .bind("kind", permit.paper().name())
                .bind("number", permit.number())
                .bind("issuer", permit.issuer())
                .bind("scope", permit.scope())
                .bind("issued", permit.issuedOn())
                .bind("expires", date(permit.expiresOn()))
                .bind("image", image(permit.image()))
                .bind("at", at)
                .then();
    }

    Mono<Permit> find(PermitId id) {
        return database.sql(PERMIT + "where id = :id")
                .bind("id", id.value())
                .map(this::permit)
                .one();
    }

    Mono<Permit> get(PermitId id) {
        return find(id).switchIfEmpty(Mono.error(() -> NotFound.of("permit", id.value())));
    }

    Flux<Permit> of(MakerId maker, int limit) {
        return database.sql(PERMIT + "where maker_id = :maker order by sent_at desc, id desc limit :limit")
                .bind("maker", maker.value())
                .bind("limit", limit)
                .map(this::permit)
                .all();
    }

    Flux<Permit> pending(int limit) {
        return database.sql(PERMIT + "where state = 'PENDING' order by sent_at, id limit :limit")
                .bind("limit", limit)
                .map(this::permit)
                .all();
    }

    /// The papers that hold on `day`, those that end first at the top.
    Flux<Permit> valid(LocalDate day, int limit) {
        return database.sql(PERMIT + """
            where state = 'VALID' and (expires_on is null or expires_on >= :day)
            order by expires_on nulls last, id limit :limit
            """)
                .bind("day", day)
                .bind("limit", limit)
                .map(this::permit)
                .all();
    }

    Mono<Long> countPending(MakerId maker) {
        return database.sql("select count(*) from catalog.permit where maker_id = :maker and state = 'PENDING'")
                .bind("maker", maker.value())
                .mapValue(Long.class)
                .one();
    }

    /// @throws Stale when somebody else decided first
    Mono<Void> move(Permit seen, PermitState next) {
        Decision decision = Decision.of(next);
        return database.sql("""
            update catalog.permit
            set state = :next, reason = :reason, decided_by = cast(:by as jsonb), decided_at = :at
            where id = :id and state = :seen
            """)
                .bind("next", next.code())
                .bind("reason", text(decision.reason))
                .bind("by", json.writeValueAsString(decision.by))
                .bind("at", decision.at)
                .bind("id", seen.id().value())
                .bind("seen", seen.state().code())
                .fetch()
                .rowsUpdated()
                .filter(moved -> moved == 1)
                .switchIfEmpty(Mono.error(() -> Stale.of("permit", seen.id().value())))
                .then();
    }

    /// A state as its columns hold it.
    private record Decision(
            PermitState.Officer by, Instant at, @Nullable String reason) {

        private static Decision of(PermitState state) {
            return switch (state) {
                case PermitState.Pending() -> throw new IllegalArgumentException("Nothing becomes undecided again");
                case PermitState.Valid(var by, var at) -> new Decision(by, at, null);
                case PermitState.Refused(var by, var at, String reason) -> new Decision(by, at, reason);
                case PermitState.Withdrawn(var by, var at, String reason) -> new Decision(by, at, reason);
            };
        }
    }

    private Permit permit(Readable row) {
        UUID image = row.get("image", UUID.class);
        NewPermit paper = new NewPermit(
                new PermitId(required(row.get("id", UUID.class))),
                new MakerId(required(row.get("maker_id", UUID.class))),
                Paper.valueOf(required(row.get("kind", String.class))),
                required(row.get("number", String.class)),
                Objects.requireNonNullElse(row.get("issuer", String.class), ""),
                Objects.requireNonNullElse(row.get("scope", String.class), ""),
                required(row.get("issued_on", LocalDate.class)),
                row.get("expires_on", LocalDate.class),
                image == null ? null : new ImageId(image));
        return new Permit(paper, required(row.get("sent_at", Instant.class)), state(row));
    }

    private PermitState state(Readable row) {
        String state = required(row.get("state", String.class));
        return switch (state) {
            case "PENDING" -> new PermitState.Pending();
            case "VALID" -> new PermitState.Valid(officer(row), at(row));
            case "REFUSED" -> new PermitState.Refused(officer(row), at(row), required(row.get("reason", String.class)));
            case "WITHDRAWN" ->
                new PermitState.Withdrawn(officer(row), at(row), required(row.get("reason", String.class)));
            default -> throw new IllegalStateException("No paper is ever " + state);
        };
    }

    private PermitState.Officer officer(Readable row) {
        return json.readValue(required(row.get("decided_by", String.class)), PermitState.Officer.class);
    }

    private static Instant at(Readable row) {
        return required(row.get("decided_at", Instant.class));
    }

    private static Parameter date(@Nullable LocalDate date) {
        return Parameters.in(R2dbcType.DATE, date);
    }

    private static Parameter image(@Nullable ImageId image) {
        return image == null ? Parameters.in(UUID.class) : Parameters.in(image.value());
    }

    private static Parameter text(@Nullable String text) {
        return Parameters.in(R2dbcType.VARCHAR, text);
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
