package id.pasarrusun.catalog.maker;

import id.pasarrusun.catalog.maker.Certificate.Issue;
import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.media.image.ImageId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes towers in, and makers who may sell at once, and hangs their portraits.
public final class Enrolling {

    private final DatabaseClient database;
    private final Certificates certificates;
    private final MakerSteps steps;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Enrolling(
            DatabaseClient database,
            Certificates certificates,
            InstantSource clock,
            TransactionalOperator transaction) {
        this.database = database;
        this.certificates = certificates;
        this.steps = new MakerSteps(database);
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Adds the tower, unless one of that slug is there.
    public Mono<Void> addTower(Tower tower) {
        return database.sql("""
            insert into catalog.tower (slug, name, district, city, about)
            values (:slug, :name, :district, :city, :about) on conflict (slug) do nothing
            """)
                .bind("slug", tower.slug())
                .bind("name", tower.name())
                .bind("district", tower.district())
                .bind("city", tower.city())
                .bind("about", tower.about())
                .then();
    }

    /// Enrols a maker, or names the one who has that slug already.
    public Mono<MakerId> enrol(NewMaker maker) {
        return database.sql("""
            insert into catalog.maker (id, slug, name, tower, story, standing, enrolled_at)
            values (:id, :slug, :name, :tower, :story, 'OPEN', :at)
            on conflict (slug) do update set slug = excluded.slug
            returning new.id, old.id is null fresh
            """)
                .bind("id", UuidV7.next(clock))
                .bind("slug", maker.slug())
                .bind("name", maker.name())
                .bind("tower", maker.tower())
                .bind("story", maker.story())
                .bind("at", clock.instant())
                .map(row -> new Enrolled(
                        Objects.requireNonNull(row.get("id", UUID.class)),
                        Objects.requireNonNull(row.get("fresh", Boolean.class))))
                .one()
                .flatMap(enrolled -> begin(enrolled)
                        .then(train(enrolled.id, maker.trainings()))
                        .thenReturn(new MakerId(enrolled.id)))
                .as(transaction::transactional);
    }

    private record Enrolled(UUID id, boolean fresh) {}

    private Mono<Void> begin(Enrolled enrolled) {
        return enrolled.fresh
                ? steps.add(enrolled.id, new MakerState.Open(clock.instant(), By.SHOP))
                        .then()
                : Mono.empty();
    }

    /// Hangs a maker's portrait beside her goods.
    ///
    /// @throws NotFound when there is no such maker
    public Mono<Void> setPortrait(MakerId maker, ImageId portrait) {
        return database.sql("update catalog.maker set portrait = :portrait where id = :id")
                .bind("portrait", portrait.value())
                .bind("id", maker.value())
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed == 1)
                .switchIfEmpty(Mono.error(() -> NotFound.of("maker", maker.value())))
                .then();
    }

    /// Hangs a maker's first portrait; one that hangs already stays.
    public Mono<Void> setFirstPortrait(MakerId maker, ImageId portrait) {
        return database.sql("update catalog.maker set portrait = :portrait where id = :id and portrait is null")
                .bind("portrait", portrait.value())
                .bind("id", maker.value())
                .then();
    }

    /// Takes down what hangs as a maker's portrait, and names it; nothing when none hung. The picture itself stays
    /// hers.
    ///
    /// @throws NotFound when there is no such maker
    public Mono<ImageId> removePortrait(MakerId maker) {
        return database.sql("update catalog.maker set portrait = null where id = :id returning old.portrait")
                .bind("id", maker.value())
                .map(row -> Optional.ofNullable(row.get("portrait", UUID.class)))
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("maker", maker.value())))
                .flatMap(Mono::justOrEmpty)
                .map(ImageId::new);
    }

    private Mono<Void> train(UUID maker, List<Training> trainings) {
        return Flux.fromIterable(trainings)
                .concatMap(training -> certificates.issue(new MakerId(maker), issue(training)))
                .then();
    }

    private static Issue issue(Training training) {
        LocalDate newYear = LocalDate.of(training.year(), 1, 1);
        return new Issue(training.craft(), training.batch(), "", newYear, training.number());
    }
}
