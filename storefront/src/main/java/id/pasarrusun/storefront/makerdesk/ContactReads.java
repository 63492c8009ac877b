package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.makerdesk.DossierView.Look;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Who looked at a maker's number and when. It is only ever added to.
final class ContactReads {

    private static final int SHOWN = 5;

    private final DatabaseClient database;
    private final InstantSource clock;

    ContactReads(DatabaseClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> write(MakerId maker, StaffVisitor staff) {
        return database.sql("""
            insert into storefront.contact_read (maker, account, officer, at) values (:maker, :account, :officer, :at)
            """)
                .bind("maker", maker.value())
                .bind("account", staff.account().value())
                .bind("officer", staff.name())
                .bind("at", clock.instant())
                .then();
    }

    /// The last few, the newest first.
    Mono<List<Look>> of(MakerId maker) {
        return database.sql("""
            select officer, at from storefront.contact_read where maker = :maker order by id desc limit :limit
            """)
                .bind("maker", maker.value())
                .bind("limit", SHOWN)
                .map(row -> new Look(
                        Objects.requireNonNull(row.get("officer", String.class)),
                        Objects.requireNonNull(row.get("at", Instant.class))))
                .all()
                .collectList();
    }
}
