package id.pasarrusun.catalog.listing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Where a version is on its road: draft → submitted → checked → approved, or returned with remarks, or declined. What
/// an instructor wrote waits for its maker between the first two; what is approved can be withdrawn. A step that a
/// state does not allow does not compile.
public sealed interface VersionState {

    /// The maker is still at it.
    record Draft() implements VersionState {
        public Submitted submit(Instant at) {
            return new Submitted(at);
        }

        /// An instructor wrote it for her; it is hers to send.
        public Offered offer(Officer by, Instant when) {
            return new Offered(when, by);
        }
    }

    /// Waits for its maker to say that it is right.
    record Offered(Instant at, Officer by) implements VersionState {
        public Submitted agree(Instant when) {
            return new Submitted(when);
        }

        /// Not right yet, or not looked at in time.
        public Draft takeBack() {
            return new Draft();
        }
    }

    /// Waits for quality control.
    record Submitted(Instant at) implements VersionState {
        public Checked pass(Officer by, Instant when, List<Point> points) {
            return new Checked(when, by, points);
        }

        public Returned sendBack(Officer by, Instant when, List<Remark> remarks, List<Point> points) {
            return new Returned(when, by, remarks, points);
        }

        /// When all that changed may change without an officer.
        public Approved approveByPolicy(Instant when) {
            return new Approved(when, Officer.POLICY);
        }

        public Declined decline(Officer by, Instant when, String reason, List<Remark> remarks, List<Point> points) {
            return new Declined(when, by, reason, remarks, points);
        }
    }

    /// Came back with what is to be mended.
    ///
    /// @param points how each point of the checklist came out; none in what was judged before they were kept
    record Returned(Instant at, Officer by, List<Remark> remarks, List<Point> points) implements VersionState {
        public Returned {
            remarks = List.copyOf(remarks);
            points = List.copyOf(Objects.requireNonNullElse(points, List.of()));
            if (remarks.isEmpty()) {
                throw new IllegalArgumentException("A version comes back with at least one remark");
            }
        }

        /// The remarks that ask for something.
        public List<Remark> toMend() {
            return remarks.stream().filter(remark -> !remark.praises()).toList();
        }

        /// What is good already, in the officer's words.
        public Optional<String> praise() {
            return remarks.stream().filter(Remark::praises).map(Remark::note).findFirst();
        }
    }

    /// Will not be sold; the reason is for the maker.
    ///
    /// @param remarks on the points that failed
    /// @param points those that were looked at
    record Declined(Instant at, Officer by, String reason, List<Remark> remarks, List<Point> points)
            implements VersionState {
        public Declined {
            // what was declined before they were kept lies without
            remarks = List.copyOf(Objects.requireNonNullElse(remarks, List.of()));
            points = List.copyOf(Objects.requireNonNullElse(points, List.of()));
        }
    }

    /// Passed quality control and waits for its approval.
    ///
    /// @param points how each point of the checklist came out; none in what was judged before they were kept
    record Checked(Instant at, Officer by, List<Point> points) implements VersionState {
        public Checked {
            points = List.copyOf(Objects.requireNonNullElse(points, List.of()));
        }

        public Approved approve(Officer officer, Instant when) {
            return new Approved(when, officer);
        }

        public Returned sendBack(Officer officer, Instant when, List<Remark> remarks) {
            return new Returned(when, officer, remarks, points);
        }
    }

    /// May be sold.
    record Approved(Instant at, Officer by) implements VersionState {
        public Withdrawn withdraw(Officer officer, Instant when, String reason) {
            return new Withdrawn(when, officer, reason);
        }
    }

    /// Was sold once and no longer is; the reason is for the maker.
    record Withdrawn(Instant at, Officer by, String reason) implements VersionState {}

    /// Who decided.
    record Officer(java.util.UUID id, String name) {

        /// Nobody: the shop's own rule of what may change at once.
        public static final Officer POLICY = new Officer(new java.util.UUID(0, 0), "kebijakan");
    }

    /// How one point of the checklist came out.
    ///
    /// @param item the code of the checklist's item
    record Point(String item, Result result) {}

    /// What an officer found.
    enum Result {
        PASS,
        FAIL,
        NOT_APPLICABLE
    }

    /// What is to be mended, or what is good already: in the officer's own words, drawn on the photos, or both.
    ///
    /// @param item the code of the checklist's item, or [#PRAISE]
    /// @param note empty only when there are marks
    record Remark(String item, String note, List<Mark> marks) {

        public static final int NOTE_MAX = 1_000;

        /// The code under which praise travels among the remarks.
        public static final String PRAISE = "bagus";

        public Remark {
            // what was written before there were any lies without
            marks = List.copyOf(Objects.requireNonNullElse(marks, List.of()));
            if (note.length() > NOTE_MAX || (note.isBlank() && marks.isEmpty())) {
                throw new IllegalArgumentException(
                        "A remark is a note of 1 to " + NOTE_MAX + " characters, a mark on a photo, or both");
            }
        }

        public Remark(String item, String note) {
            this(item, note, List.of());
        }

        public boolean praises() {
            return item.equals(PRAISE);
        }
    }
}
