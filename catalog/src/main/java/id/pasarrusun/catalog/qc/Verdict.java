package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.VersionState.Point;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.VersionState.Result;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What an officer makes of a version. Whatever she decides, each point that failed carries a remark: a note, a mark on
/// a photo, or both.
public sealed interface Verdict {

    /// How each point of the checklist came out.
    List<Point> points();

    /// Good enough to be sold.
    record Passed(List<Point> points) implements Verdict {

        public Passed {
            points = List.copyOf(points);
            if (!failed(points).isEmpty()) {
                throw new IllegalArgumentException("Nothing passes with a point that failed");
            }
        }

        /// As a whole, without a word on each point.
        public Passed() {
            this(List.of());
        }
    }

    /// Nearly; each point that failed says how to mend it.
    record PleaseMend(List<Remark> remarks, List<Point> points) implements Verdict {

        public PleaseMend {
            remarks = List.copyOf(remarks);
            points = List.copyOf(points);
            if (failed(points).isEmpty()) {
                throw new IllegalArgumentException("A maker is asked to mend at least one point");
            }
            explain(points, remarks);
        }

        /// Without a word on the points that did not fail.
        public PleaseMend(List<Remark> remarks) {
            this(
                    remarks,
                    remarks.stream()
                            .filter(remark -> !remark.praises())
                            .map(remark -> new Point(remark.item(), Result.FAIL))
                            .toList());
        }
    }

    /// Cannot be sold here.
    record Declined(String reason, List<Remark> remarks, List<Point> points) implements Verdict {

        public Declined {
            remarks = List.copyOf(remarks);
            points = List.copyOf(points);
            if (reason.isBlank() || reason.length() > Remark.NOTE_MAX) {
                throw new IllegalArgumentException("A refusal has a reason of 1 to " + Remark.NOTE_MAX + " characters");
            }
            explain(points, remarks);
        }

        /// As a whole, without a word on each point.
        public Declined(String reason) {
            this(reason, List.of(), List.of());
        }
    }

    private static void explain(List<Point> points, List<Remark> remarks) {
        Set<String> told = remarks.stream().map(Remark::item).collect(Collectors.toSet());
        if (!told.containsAll(failed(points))) {
            throw new IllegalArgumentException("Each point that failed carries a note or a mark");
        }
    }

    private static Set<String> failed(List<Point> points) {
        return points.stream()
                .filter(point -> point.result() == Result.FAIL)
                .map(Point::item)
                .collect(Collectors.toSet());
    }
}
