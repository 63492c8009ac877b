package id.pasarrusun.catalog.assist;

import id.pasarrusun.catalog.assist.Assisted.Stage;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Keeps which instructor began what for whom.
final class AssistStore {

    private static final int SHOWN_MAX = 200;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Makers makers;
    private final InstantSource clock;

    AssistStore(DatabaseClient database, JsonMapper json, Makers makers, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.makers = makers;
        this.clock = clock;
    }

    /// Notes that the officer is about to begin the listing, unless there is one of that id, or she has too many open.
    Mono<Void> claim(Officer by, MakerId maker, ListingId listing, int openMax) {
        return database.sql("""
            insert into catalog.assisted (listing_id, maker_id, officer_id, officer, begun_at)
            select :listing, :maker, :by, cast(:officer as jsonb), :at
            where not exists (select from catalog.listing where id = :listing)
              and (select count(*) from catalog.assisted a
                   where a.officer_id = :by and exists (
                     select from catalog.listing_version v
                     where v.listing_id = a.listing_id and v.number = 1 and v.state in ('Draft', 'Offered'))) < :openMax
            on conflict do nothing
            """)
                .bind("listing", listing.value())
                .bind("maker", maker.value())
                .bind("by", by.id())
                .bind("officer", json.writeValueAsString(by))
                .bind("at", clock.instant())
                .bind("openMax", openMax)
                .then();
    }

    /// Whether it was this officer who began it for this maker.
    Mono<Boolean> began(Officer by, MakerId maker, ListingId listing) {
        return database.sql("""
            select exists (select from catalog.assisted
              where listing_id = :listing and maker_id = :maker and officer_id = :by) began
            """)
                .bind("listing", listing.value())
                .bind("maker", maker.value())
                .bind("by", by.id())
                .mapValue(Boolean.class)
                .one();
    }

    /// What she said of it, in place of what she said before.
    Mono<Void> answer(ListingId listing, @Nullable String words) {
        var statement = database.sql("update catalog.assisted set answer = :words where listing_id = :listing")
                .bind("listing", listing.value());
        return (words == null ? statement.bindNull("words", String.class) : statement.bind("words", words)).then();
    }

    /// Those that lie before their makers since before `border`.
    Flux<ListingId> lyingSince(Instant border, int limit) {
        return database.sql("""
            select v.listing_id from catalog.listing_version v
            where v.state = 'Offered' and not exists (
              select from catalog.verdict s
              where s.listing_id = v.listing_id and s.number = v.number and s.state = 'Offered' and s.at >= :border)
            limit :limit
            """)
                .bind("border", border)
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all()
                .map(ListingId::new);
    }

    /// What the officer began, the newest first.
    Flux<Assisted> of(Officer by) {
        return database.sql("""
            select a.listing_id, a.maker_id, a.begun_at, a.answer, v.content->>'name' title, v.state, v.number
            from catalog.assisted a
            join lateral (select number, state, content from catalog.listing_version v
                          where v.listing_id = a.listing_id order by number desc limit 1) v on true
            where a.officer_id = :by order by a.begun_at desc limit :limit
            """)
                .bind("by", by.id())
                .bind("limit", SHOWN_MAX)
                .map(AssistStore::toUnsigned)
                .all()
                .collectList()
                .flatMapMany(this::signed);
    }

    private Flux<Assisted> signed(List<Unsigned> found) {
        return makers.cards(found.stream().map(Unsigned::maker).distinct().toList())
                .flatMapIterable(cards -> found.stream()
                        .map(one -> one.by(Objects.requireNonNull(cards.get(one.maker))))
                        .toList());
    }

    /// Before its maker's card is known.
    private record Unsigned(
            ListingId listing,
            MakerId maker,
            String name,
            Stage stage,
            Instant begunAt,
            @Nullable String answer) {

        Assisted by(MakerCard card) {
            return new Assisted(listing, card, name, stage, begunAt, answer);
        }
    }

    private static Unsigned toUnsigned(Readable row) {
        return new Unsigned(
                new ListingId(required(row.get("listing_id", UUID.class))),
                new MakerId(required(row.get("maker_id", UUID.class))),
                required(row.get("title", String.class)),
                stage(required(row.get("number", Integer.class)), required(row.get("state", String.class))),
                required(row.get("begun_at", Instant.class)),
                row.get("answer", String.class));
    }

    private static Stage stage(int number, String state) {
        if (number > 1) {
            return Stage.SENT;
        }
        return switch (state) {
            case "Draft" -> Stage.WRITING;
            case "Offered" -> Stage.ASKED;
            default -> Stage.SENT;
        };
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
