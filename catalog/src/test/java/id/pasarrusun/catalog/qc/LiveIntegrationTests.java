package id.pasarrusun.catalog.qc;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.MovableClock;
import id.pasarrusun.catalog.calendar.Calendar;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.kernel.time.Jakarta;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/// What is live and what is on sale is a matter of the day, and the calendar tells when a day changed it.
class LiveIntegrationTests {

    private final CatalogWorld world = CatalogWorld.fresh(LiveIntegrationTests.class);
    private final Listings listings = world.the(Listings.class);
    private final Calendar calendar = world.the(Calendar.class);
    private final LocalDate today = Jakarta.day(world.the(MovableClock.class).instant());
    private final ListingId bag = new Bags(world).approved("Tas Bambu");

    @BeforeEach
    void hangTheCalendar() {
        done(calendar.turn());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatAMakerOnHolidayMadeIsSeenAndNotOnSale() {
        away(today, today.plusDays(2));

        assertThat(live().awayUntil()).isEqualTo(today.plusDays(2));
        assertThat(isOnSale()).isFalse();
    }

    @Test
    void aHolidayBeginsAndEndsByItself() {
        away(today.plusDays(1), today.plusDays(2));
        assertThat(isOnSale()).isTrue();

        days(1);
        assertThat(isOnSale()).isFalse();
        assertThat(toldToday()).containsExactly("MakerChanged");

        days(1);
        assertThat(isOnSale()).isFalse();
        assertThat(toldToday()).isEmpty();

        days(1);
        assertThat(isOnSale()).isTrue();
        assertThat(toldToday()).containsExactly("MakerChanged");
    }

    @Test
    void whatNeedsAPaperIsLiveWhileThatHolds() {
        needs("HALAL");
        assertThat(isLive()).isFalse();

        permit("HALAL", today.plusDays(1));
        assertThat(isLive()).isTrue();

        days(1);
        assertThat(isLive()).isTrue();
        days(1);
        assertThat(isLive()).isFalse();
        assertThat(toldToday()).containsExactly("ListingChanged");
    }

    @Test
    void anotherPaperDoesNotHelp() {
        needs("HALAL");
        permit("SLHS", null);

        assertThat(isLive()).isFalse();
    }

    @Test
    void aPaperWithoutALastDayHoldsOn() {
        needs("SLHS");
        permit("SLHS", null);
        days(4_000);

        assertThat(isLive()).isTrue();
    }

    @Test
    void herHolderIsWarnedOfAPapersEndOncePerWarning() {
        permit("SLHS", today.plusDays(61));

        days(1);
        assertThat(toldToday()).containsExactly("PermitEnding 60");
        assertThat(toldToday()).isEmpty();
        days(29);
        assertThat(toldToday()).isEmpty();
        days(1);
        assertThat(toldToday()).containsExactly("PermitEnding 30");
        days(23);
        assertThat(toldToday()).containsExactly("PermitEnding 7");
        days(8);
        assertThat(toldToday()).isEmpty();
    }

    @Test
    void afterAStandstillOnlyTheNearestWarningIsTold() {
        permit("SLHS", today.plusDays(61));

        days(40);
        assertThat(toldToday()).containsExactly("PermitEnding 30");
    }

    private void days(int count) {
        world.the(MovableClock.class).move(Duration.ofDays(count));
    }

    private LiveListing live() {
        return await(listings.findLive("tas-bambu"));
    }

    private boolean isLive() {
        return await(listings.findLive("tas-bambu").hasElement());
    }

    private boolean isOnSale() {
        return await(listings.onSale(List.of(bag))).containsKey(bag);
    }

    private void away(LocalDate from, LocalDate until) {
        done(sql("""
            insert into catalog.away (id, maker_id, from_day, until_day, reason)
            values (gen_random_uuid(), :maker, :from, :until, 'Mudik')
            """)
                .bind("maker", world.ratmi.value())
                .bind("from", from)
                .bind("until", until)
                .then());
    }

    private void needs(String paper) {
        done(sql("update catalog.listing set papers = array[:paper] where id = :id")
                .bind("paper", paper)
                .bind("id", bag.value())
                .then());
    }

    private void permit(String kind, @Nullable LocalDate expires) {
        GenericExecuteSpec insert =
                sql("""
                    insert into catalog.permit
                      (id, maker_id, kind, number, issuer, scope, issued_on, expires_on, state, sent_at)
                    values (gen_random_uuid(), :maker, :kind, '1', 'Dinas', '', :issued, :expires, 'VALID', now())
                    """).bind("maker", world.ratmi.value()).bind("kind", kind).bind("issued", today.minusYears(1));
        done((expires == null ? insert.bindNull("expires", LocalDate.class) : insert.bind("expires", expires)).then());
    }

    /// What the calendar has to tell on the day that it is, in short.
    private List<String> toldToday() {
        long before = await(sql("select coalesce(max(id), 0) from catalog.log")
                .mapValue(Long.class)
                .one());
        done(calendar.turn());
        return await(sql("select concat_ws(' ', kind, payload->>'daysLeft') from catalog.log where id > :before")
                .bind("before", before)
                .mapValue(String.class)
                .all()
                .collectList());
    }

    private GenericExecuteSpec sql(String text) {
        return world.the(DatabaseClient.class).sql(text);
    }
}
