package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.qc.Holder;
import id.pasarrusun.catalog.qc.QueueItem;
import id.pasarrusun.catalog.qc.QueuePage;
import id.pasarrusun.catalog.qc.ServiceTarget;
import id.pasarrusun.storefront.chart.ChartView;
import id.pasarrusun.storefront.page.Picture;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Versions that wait for a decision, a page of them, those that wait longest first.
///
/// @param base address of the queue, from which each sheet hangs
/// @param tallies how many wait, each leading to those that it counts
/// @param next address of the page behind; null on the last
/// @param first whether this is the first page
/// @param ages how long they wait, all of them
public record QueueView(
        String base,
        List<Line> lines,
        List<Tally> tallies,
        Saring filters,
        @Nullable String next,
        boolean first,
        @Nullable News news,
        @Nullable ChartView ages) {

    public QueueView {
        lines = List.copyOf(lines);
        tallies = List.copyOf(tallies);
    }

    /// One version.
    ///
    /// @param craft slug
    /// @param again whether the listing has been to the desk before
    /// @param standing key of the words for how it stands to the service target
    /// @param badge the look of that
    /// @param holder who has taken it; null when nobody has
    /// @param mine whether the officer who looks may not decide here or, in the queue, holds it herself
    public record Line(
            String href,
            String value,
            String name,
            String maker,
            String place,
            String craft,
            boolean again,
            Wait waited,
            Instant since,
            String standing,
            String badge,
            @Nullable String holder,
            boolean mine,
            @Nullable Picture picture) {}

    /// A number with what it counts.
    ///
    /// @param href where those are shown; null when they are not shown apart
    public record Tally(String key, String count, @Nullable String href, boolean current) {}

    /// The filters as they stand.
    ///
    /// @param craft slug of the chosen one; empty for all
    /// @param tower slug of the chosen one; empty for all
    /// @param whose as it stands in the address
    public record Saring(String craft, String tower, String whose, boolean missed, List<Choice> towers, boolean any) {

        static final Saring NONE = new Saring("", "", "", false, List.of(), false);

        public Saring {
            towers = List.copyOf(towers);
        }
    }

    /// A tower to choose.
    public record Choice(String value, String name) {}

    /// Who looks at a queue, and when.
    record Looking(String base, UUID officer, ServiceTarget target, Instant now) {}

    static List<Line> lines(QueuePage page, Looking looking) {
        return page.items().stream().map(item -> line(item, looking)).toList();
    }

    private static Line line(QueueItem item, Looking looking) {
        ServiceTarget.Standing standing = looking.target.of(item.since(), looking.now);
        Holder holder = item.holder();
        return new Line(
                href(looking.base, item.listing(), item.version()),
                item.listing().value() + "/" + item.version(),
                item.name(),
                item.origin().maker(),
                item.origin().tower(),
                item.craft().slug(),
                item.version() > 1,
                Wait.of(item.since(), looking.now),
                item.since(),
                key(standing),
                badge(standing),
                holder == null ? null : holder.officer().name(),
                holder != null && holder.officer().id().equals(looking.officer),
                picture(item.face()));
    }

    static String key(ServiceTarget.Standing standing) {
        return "inspection.target." + standing.name().toLowerCase(Locale.ROOT);
    }

    static String badge(ServiceTarget.Standing standing) {
        return switch (standing) {
            case MET -> "siap";
            case NEAR -> "awas";
            case MISSED -> "gagal";
        };
    }

    static String href(String base, ListingVersion version) {
        return href(base, version.listing(), version.number());
    }

    static String href(String base, QueueItem item) {
        return href(base, item.listing(), item.version());
    }

    private static String href(String base, ListingId listing, int version) {
        return base + "/" + listing.value() + "/" + version;
    }

    private static @Nullable Picture picture(@Nullable Photo face) {
        return face == null ? null : Picture.thumb(face.image(), face.alt(), face.width(), face.height());
    }
}
