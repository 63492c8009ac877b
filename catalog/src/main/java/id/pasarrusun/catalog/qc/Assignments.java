package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import java.time.InstantSource;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Who looks at which version, so that no two do the same work. It binds nobody: another may judge when she who holds
/// it
/// is away.
public final class Assignments {

    private final DatabaseClient database;
    private final InstantSource clock;

    Assignments(DatabaseClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Of two who take the same version, one has it and the other reads who.
    public Mono<Taking> take(Officer officer, ListingId listing, int version) {
        return database.sql("""
            insert into catalog.review_assignment (listing_id, number, officer_id, officer_name, at)
            select listing_id, number, :officer, :name, :at from catalog.listing_version
            where listing_id = :listing and number = :number and state = 'Submitted'
            on conflict do nothing
            """)
                .bind("officer", officer.id())
                .bind("name", officer.name())
                .bind("at", clock.instant())
                .bind("listing", listing.value())
                .bind("number", version)
                .fetch()
                .rowsUpdated()
                .flatMap(taken -> taken == 1 ? Mono.just(new Taking.Yours()) : heldBy(officer, listing, version));
    }

    private Mono<Taking> heldBy(Officer officer, ListingId listing, int version) {
        return find(listing, version)
                .<Taking>map(holder ->
                        holder.officer().id().equals(officer.id()) ? new Taking.Yours() : new Taking.Held(holder))
                .defaultIfEmpty(new Taking.Gone());
    }

    /// Who holds a version that waits; empty when nobody does.
    public Mono<Holder> find(ListingId listing, int version) {
        return database.sql("""
            select a.officer_id, a.officer_name, a.at taken_at from catalog.review_assignment a
            join catalog.listing_version v on v.listing_id = a.listing_id and v.number = a.number
            where a.listing_id = :listing and a.number = :number and v.state = 'Submitted'
            """)
                .bind("listing", listing.value())
                .bind("number", version)
                .map(QueueStore::holder)
                .one();
    }

    /// Lays a version back; one that another holds stays where it is.
    public Mono<Void> letGo(Officer officer, ListingId listing, int version) {
        return database.sql("""
            delete from catalog.review_assignment
            where listing_id = :listing and number = :number and officer_id = :officer
            """)
                .bind("listing", listing.value())
                .bind("number", version)
                .bind("officer", officer.id())
                .then();
    }
}
