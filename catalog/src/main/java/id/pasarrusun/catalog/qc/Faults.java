package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.maker.Craft;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/// Which points fail again and again in which craft and training batch: what the trainers want to know.
public final class Faults {

    private final DatabaseClient database;

    Faults(DatabaseClient database) {
        this.database = database;
    }

    /// Of the versions judged from `from` until before `until`: by craft and batch, the commonest faults first, at most
    /// `limit` of each. A version counts once, by quality control's verdict; a note of the last desk is none.
    public Flux<Fault> of(Instant from, Instant until, int limit) {
        return database.sql("""
            with judged as (
              select distinct on (v.listing_id, v.number) v.listing_id, v.number, v.state_data
              from catalog.verdict v
              where v.state in ('Checked', 'Returned', 'Declined') and v.at >= :from and v.at < :until
                and not v.state_data @> '{"remarks": [{"item": "persetujuan"}]}'
              order by v.listing_id, v.number, v.id
            ), placed as (
              select j.listing_id, j.number, j.state_data, lv.craft, coalesce(t.batch, '') batch
              from judged j
              join catalog.listing_version lv on lv.listing_id = j.listing_id and lv.number = j.number
              join catalog.listing l on l.id = j.listing_id
              left join lateral (
                select batch from catalog.training where maker_id = l.maker_id and lower(craft) = lv.craft
                order by revoked_at is not null, issued_on desc, id limit 1) t on true
            ), sums as (
              select craft, batch, count(*) judged from placed group by craft, batch
            ), faults as (
              select p.craft, p.batch, f.item, count(*) failed,
                row_number() over (partition by p.craft, p.batch order by count(*) desc, f.item) place
              from placed p cross join lateral (
                select point ->> 'item' item from jsonb_array_elements(p.state_data -> 'points') point
                where point ->> 'result' = 'FAIL'
                union
                select remark ->> 'item' from jsonb_array_elements(p.state_data -> 'remarks') remark
                where remark ->> 'item' <> 'bagus'
              ) f
              group by p.craft, p.batch, f.item
            )
            select s.craft, s.batch, cast(s.judged as int) judged,
              coalesce(f.item, '') item, cast(coalesce(f.failed, 0) as int) failed
            from sums s left join faults f on f.craft = s.craft and f.batch = s.batch and f.place <= :limit
            order by s.craft, s.batch, f.place
            """)
                .bind("from", from)
                .bind("until", until)
                .bind("limit", limit)
                .map(row -> new Fault(
                        Craft.ofSlug(QueueStore.required(row, "craft", String.class)),
                        QueueStore.required(row, "batch", String.class),
                        QueueStore.required(row, "judged", Integer.class),
                        QueueStore.required(row, "item", String.class),
                        QueueStore.required(row, "failed", Integer.class)))
                .all();
    }
}
