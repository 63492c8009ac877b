package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.QueueItem;
import id.pasarrusun.storefront.chart.ChartView;
import id.pasarrusun.storefront.page.Picture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Versions that wait for a decision, those that wait longest first.
///
/// @param base address of the queue, from which each sheet hangs
/// @param full whether there may be more than are shown
/// @param ages how long they wait, all of them
public record QueueView(
        String base,
        List<Line> lines,
        boolean full,
        @Nullable News news,
        @Nullable ChartView ages) {

    public QueueView {
        lines = List.copyOf(lines);
    }

    /// One version.
    ///
    /// @param craft slug
    /// @param again whether the listing has been to the desk before
    public record Line(
            String href,
            String name,
            String maker,
            String place,
            String craft,
            boolean again,
            Wait waited,
            Instant since,
            @Nullable Picture picture) {}

    static QueueView of(String base, List<QueueItem> items, Instant now, @Nullable News news) {
        List<Line> lines = items.stream().map(item -> line(base, item, now)).toList();
        return new QueueView(base, lines, lines.size() == Queue.LENGTH_MAX, news, null);
    }

    QueueView with(ChartView chart) {
        return new QueueView(base, lines, full, news, chart);
    }

    private static Line line(String base, QueueItem item, Instant now) {
        ListingVersion version = item.version();
        return new Line(
                href(base, version),
                version.content().name(),
                item.maker().name(),
                item.maker().tower().name(),
                version.content().craft().slug(),
                version.number() > 1,
                Wait.of(item.since(), now),
                item.since(),
                picture(version.content().photos()));
    }

    static String href(String base, ListingVersion version) {
        return base + "/" + version.listing().value() + "/" + version.number();
    }

    private static @Nullable Picture picture(List<Photo> photos) {
        if (photos.isEmpty()) {
            return null;
        }
        Photo first = photos.getFirst();
        return Picture.thumb(first.image(), first.alt(), first.width(), first.height());
    }
}
