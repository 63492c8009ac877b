package id.pasarrusun.catalog.maker;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.media.image.ImageId;
import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// All makers and towers.
public final class Makers {

    private static final String PROFILE = """
        select m.id, m.slug, m.name, m.story, m.standing, m.portrait,
          t.slug tower_slug, t.name tower_name, t.district, t.city, t.about,
          (select array_agg(concat_ws('|', craft, year, number, batch) order by year, craft)
           from catalog.training where maker_id = m.id and revoked_at is null) trainings
        from catalog.maker m join catalog.tower t on t.slug = m.tower
        """;

    private final DatabaseClient database;

    Makers(DatabaseClient database) {
        this.database = database;
    }

    public Mono<MakerProfile> get(MakerId id) {
        return profiles(database.sql(PROFILE + "where m.id = :id").bind("id", id.value()))
                .next()
                .switchIfEmpty(Mono.error(() -> NotFound.of("maker", id.value())));
    }

    public Mono<MakerProfile> getBySlug(String slug) {
        return profiles(database.sql(PROFILE + "where m.slug = :slug").bind("slug", slug))
                .next()
                .switchIfEmpty(Mono.error(() -> NotFound.of("maker", slug)));
    }

    /// The cards of those that exist.
    public Mono<Map<MakerId, MakerCard>> cards(Collection<MakerId> ids) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        UUID[] values = ids.stream().map(MakerId::value).toArray(UUID[]::new);
        return profiles(database.sql(PROFILE + "where m.id = any(:ids)").bind("ids", values))
                .map(MakerProfile::card)
                .collectMap(MakerCard::id);
    }

    /// Of each craft one who may sell and learnt it before any other craft: with a portrait if there is one such, then
    /// by name.
    public Flux<MakerProfile> onePerCraft() {
        return profiles(database.sql(PROFILE + """
            where m.id in (
              select distinct on (learnt.craft) open.id
              from catalog.maker open
              join (select distinct on (maker_id) maker_id, craft from catalog.training
                    where revoked_at is null order by maker_id, year, craft) learnt
                on learnt.maker_id = open.id
              where open.standing = 'OPEN'
              order by learnt.craft, open.portrait is null, open.name, open.id)
            """));
    }

    /// Slugs of those who may sell, in their order, behind `last`, which is empty at the beginning.
    public Flux<String> slugs(String last, int limit) {
        return database.sql("""
            select slug from catalog.maker where standing = 'OPEN' and slug > :last order by slug limit :limit
            """)
                .bind("last", last)
                .bind("limit", limit)
                .mapValue(String.class)
                .all();
    }

    /// Those of a tower who may sell, by name.
    public Flux<MakerProfile> inTower(String tower) {
        return profiles(database.sql(PROFILE + "where m.standing = 'OPEN' and m.tower = :tower order by m.name")
                .bind("tower", tower));
    }

    /// Makers of any standing whose name or slug holds `text`, by name, at most `limit`; blank finds all.
    public Flux<MakerProfile> find(String text, int limit) {
        return profiles(database.sql(PROFILE + """
            where position(lower(:text) in lower(m.name)) > 0 or position(lower(:text) in m.slug) > 0
            order by m.name, m.id limit :limit
            """).bind("text", text.strip()).bind("limit", limit));
    }

    /// Makers of any standing who are called exactly so, or have that slug, whatever the size of the letters.
    public Flux<MakerProfile> called(Collection<String> names) {
        String[] lower = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
        return profiles(database.sql(
                        PROFILE + "where lower(m.name) = any(:names) or m.slug = any(:names) order by m.name, m.id")
                .bind("names", lower));
    }

    /// Those of the makers who exist, of any standing.
    public Flux<MakerProfile> all(Collection<MakerId> ids) {
        return profiles(database.sql(PROFILE + "where m.id = any(:ids)")
                .bind("ids", ids.stream().map(MakerId::value).toArray(UUID[]::new)));
    }

    /// Makers of any standing in the order of their slugs, behind `last`, which is empty at the beginning.
    public Flux<MakerProfile> after(String last, int limit) {
        return profiles(database.sql(PROFILE + "where m.slug > :last order by m.slug limit :limit")
                .bind("last", last)
                .bind("limit", limit));
    }

    /// Those of a standing, who is there longest first, at most `limit`.
    public Flux<MakerProfile> standing(Standing standing, int limit) {
        return profiles(database.sql(PROFILE + "where m.standing = :standing order by m.enrolled_at, m.id limit :limit")
                .bind("standing", standing.name())
                .bind("limit", limit));
    }

    /// Those who learnt a craft and may sell, by name, at most `limit`.
    public Flux<MakerProfile> inCraft(Craft craft, int limit) {
        return profiles(database.sql(PROFILE + """
            where m.standing = 'OPEN' and exists (
              select from catalog.training where maker_id = m.id and craft = :craft and revoked_at is null)
            order by m.portrait is null, m.name, m.id limit :limit
            """).bind("craft", craft.slug()).bind("limit", limit));
    }

    public Flux<Tower> towers() {
        return database.sql("""
            select slug tower_slug, name tower_name, district, city, about from catalog.tower order by name
            """).map(Makers::toTower).all();
    }

    public Mono<Tower> getTower(String slug) {
        return towers().filter(tower -> tower.slug().equals(slug))
                .next()
                .switchIfEmpty(Mono.error(() -> NotFound.of("tower", slug)));
    }

    private static Flux<MakerProfile> profiles(GenericExecuteSpec statement) {
        return statement.map(Makers::toProfile).all();
    }

    private static MakerProfile toProfile(Readable row) {
        MakerCard card = new MakerCard(
                new MakerId(required(row.get("id", UUID.class))),
                required(row.get("slug", String.class)),
                required(row.get("name", String.class)),
                toTower(row));
        String[] trainings = row.get("trainings", String[].class);
        UUID portrait = row.get("portrait", UUID.class);
        return new MakerProfile(
                card,
                required(row.get("story", String.class)),
                trainings == null
                        ? List.of()
                        : Arrays.stream(trainings).map(Makers::toTraining).toList(),
                Standing.valueOf(required(row.get("standing", String.class))),
                portrait == null ? null : new ImageId(portrait));
    }

    private static Training toTraining(String text) {
        String[] parts = text.split("\\|", 4);
        return new Training(Craft.ofSlug(parts[0]), parts[3], Integer.parseInt(parts[1]), parts[2]);
    }

    private static Tower toTower(Readable row) {
        return new Tower(
                required(row.get("tower_slug", String.class)),
                required(row.get("tower_name", String.class)),
                required(row.get("district", String.class)),
                required(row.get("city", String.class)),
                required(row.get("about", String.class)));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
