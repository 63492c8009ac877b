package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Point;
import id.pasarrusun.catalog.qc.Holder;
import id.pasarrusun.catalog.qc.ReviewSheet;
import id.pasarrusun.catalog.qc.ServiceTarget;
import id.pasarrusun.storefront.inspection.QueueView.Looking;
import id.pasarrusun.storefront.page.Form;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A version on the desk, with the form of its checklist.
///
/// @param action address to which the verdict is sent
/// @param points codes of the checklist
/// @param marksMax marks in all
/// @param turn null when it does not wait any more
/// @param state where the version is, and who brought it there
/// @param outcomes how each point came out when it was looked at
public record ReviewView(
        String action,
        SheetView sheet,
        List<String> points,
        int marksMax,
        Form form,
        @Nullable Turn turn,
        SheetView.Decided state,
        List<Outcome> outcomes,
        Told told) {

    public ReviewView {
        points = List.copyOf(points);
        outcomes = List.copyOf(outcomes);
    }

    /// A version's wait for this desk.
    ///
    /// @param standing key of the words for how it stands to the service target
    /// @param badge the look of that
    /// @param due when it must be judged
    /// @param holder who has taken it from the queue; null when nobody has
    /// @param mine whether that is the officer who looks
    public record Turn(
            Wait waited,
            String standing,
            String badge,
            Instant due,
            @Nullable String holder,
            boolean mine) {}

    /// How a point came out.
    ///
    /// @param point key of its words
    /// @param result key of the words for the outcome
    public record Outcome(String point, String result) {}

    /// What has just happened.
    ///
    /// @param overtaken whether a verdict came too late
    /// @param refusal key of the words for why this officer may not decide; null when she may
    public record Told(
            boolean overtaken,
            @Nullable String refusal,
            @Nullable News news) {

        static final Told NOTHING = new Told(false, null, null);
        static final Told TOO_LATE = new Told(true, null, null);

        static Told of(@Nullable News news) {
            return new Told(false, null, news);
        }

        static Told refused(String key) {
            return new Told(false, key, null);
        }
    }

    /// @param subject what the form's marks mean; they are drawn on the photos again
    /// @param since when it came to this desk; null when it does not lie here any more
    static ReviewView of(
            ReviewSheet sheet, Judged.Subject subject, Form form, @Nullable Instant since, Looking looking) {
        VersionState state = sheet.proposed().state();
        return new ReviewView(
                QueueView.href(looking.base(), sheet.proposed()),
                Sheets.of(
                        sheet,
                        subject.points().stream()
                                .map(point -> subject.marks(form, point))
                                .toList()),
                sheet.checklist(),
                subject.marksMax(),
                form,
                since == null ? null : turn(since, sheet.holder(), looking),
                Sheets.decided(state, sheet.proposed().number()),
                state instanceof VersionState.Checked checked ? outcomes(checked.points()) : List.of(),
                Told.NOTHING);
    }

    private static Turn turn(Instant since, @Nullable Holder holder, Looking looking) {
        ServiceTarget.Standing standing = looking.target().of(since, looking.now());
        return new Turn(
                Wait.of(since, looking.now()),
                QueueView.key(standing),
                QueueView.badge(standing),
                looking.target().due(since),
                holder == null ? null : holder.officer().name(),
                holder != null && holder.officer().id().equals(looking.officer()));
    }

    private static List<Outcome> outcomes(List<Point> points) {
        return points.stream()
                .map(point -> new Outcome(
                        "qc.point." + point.item(),
                        "inspection.result." + point.result().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    ReviewView telling(Told news) {
        return new ReviewView(action, sheet, points, marksMax, form, turn, state, outcomes, news);
    }

    public boolean isOpen() {
        return turn != null;
    }

    /// The name of the box for a part of a photo.
    public String box(String point, int photo, int part) {
        return Drawn.box(point, photo, part);
    }
}
