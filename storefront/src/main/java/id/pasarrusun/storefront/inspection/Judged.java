package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.Mark;
import id.pasarrusun.catalog.listing.VersionState.Point;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.VersionState.Result;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.page.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The form of a checklist, read: a verdict, or what is missing for one.
sealed interface Judged {

    /// The officer has judged.
    record Fair(Verdict verdict) implements Judged {}

    /// Something does not hold; all that was typed and drawn is still there.
    record Faulty(Form form) implements Judged {}

    String VERDICT = "putusan";
    String REASON = "alasan";
    String PRAISE = "pujian";
    String RESULT = "nilai-";
    String NOTE = "catatan-";
    String GOOD = "baik";
    String FAILED = "perbaiki";
    String NOT_APPLICABLE = "tidak";

    /// What is judged.
    ///
    /// @param points codes of the checklist
    /// @param marksMax marks in all
    record Subject(List<String> points, List<ImageId> photos, int marksMax) {

        List<Mark> marks(Form form, String point) {
            return Drawn.read(form, point, photos).orElse(List.of());
        }
    }

    static Judged read(Form sent, Subject subject) {
        return switch (sent.value(VERDICT)) {
            case "lolos" -> passed(sent, subject);
            case "perbaiki" -> mend(sent, subject);
            case "tolak" -> declined(sent, subject);
            default -> new Faulty(sent.reject(VERDICT, "inspection.qc.fault.verdict"));
        };
    }

    private static Judged passed(Form sent, Subject subject) {
        Form form = looked(sent, subject);
        for (String point : failed(sent, subject)) {
            form = form.reject(RESULT + point, "inspection.qc.fault.failed");
        }
        return form.holds() ? new Fair(new Verdict.Passed(points(sent, subject))) : new Faulty(form);
    }

    private static Judged mend(Form sent, Subject subject) {
        List<String> failed = failed(sent, subject);
        Form form = failed.isEmpty()
                ? sent.reject(VERDICT, "inspection.qc.fault.none-failed")
                : explained(looked(sent, subject), subject, failed);
        form = form.value(PRAISE).isEmpty() ? form : noted(form, PRAISE, "inspection.qc.fault.note");
        return form.holds()
                ? new Fair(new Verdict.PleaseMend(
                        Stream.concat(praise(sent), remarks(sent, subject, failed))
                                .toList(),
                        points(sent, subject)))
                : new Faulty(form);
    }

    private static Judged declined(Form sent, Subject subject) {
        List<String> failed = failed(sent, subject);
        Form form = explained(noted(sent, REASON, "inspection.qc.fault.reason"), subject, failed);
        return form.holds()
                ? new Fair(new Verdict.Declined(
                        text(sent, REASON), remarks(sent, subject, failed).toList(), points(sent, subject)))
                : new Faulty(form);
    }

    /// The same form, refused where a point was not looked at.
    private static Form looked(Form sent, Subject subject) {
        Form form = sent;
        for (String point : subject.points) {
            form = result(sent, point) == null ? form.reject(RESULT + point, "inspection.qc.fault.mark") : form;
        }
        return form;
    }

    /// The same form, refused where a point that failed has neither a note nor a mark.
    private static Form explained(Form sent, Subject subject, List<String> failed) {
        Form form = sent;
        int marks = 0;
        for (String point : failed) {
            boolean drawn = !subject.marks(sent, point).isEmpty();
            marks += subject.marks(sent, point).size();
            form = Drawn.read(sent, point, subject.photos).isEmpty()
                    ? form.reject(NOTE + point, "inspection.qc.fault.drawing")
                    : form;
            form = drawn && text(sent, NOTE + point).isEmpty()
                    ? form
                    : noted(form, NOTE + point, "inspection.qc.fault.note-or-mark");
        }
        return marks > subject.marksMax ? form.reject(VERDICT, "inspection.qc.fault.marks") : form;
    }

    private static List<String> failed(Form sent, Subject subject) {
        return subject.points.stream()
                .filter(point -> sent.value(RESULT + point).equals(FAILED))
                .toList();
    }

    private static @Nullable Result result(Form sent, String point) {
        return switch (sent.value(RESULT + point)) {
            case GOOD -> Result.PASS;
            case FAILED -> Result.FAIL;
            case NOT_APPLICABLE -> Result.NOT_APPLICABLE;
            default -> null;
        };
    }

    private static List<Point> points(Form sent, Subject subject) {
        List<Point> points = new ArrayList<>();
        for (String point : subject.points) {
            Result result = result(sent, point);
            if (result != null) {
                points.add(new Point(point, result));
            }
        }
        return points;
    }

    /// The same form, refused when the words of `field` are missing or too many.
    static Form noted(Form form, String field, String missing) {
        String text = text(form, field);
        if (text.isEmpty()) {
            return form.reject(field, missing);
        }
        return text.length() > Remark.NOTE_MAX ? form.reject(field, "inspection.qc.fault.long") : form;
    }

    private static Stream<Remark> praise(Form sent) {
        String praise = text(sent, PRAISE);
        return praise.isEmpty() ? Stream.empty() : Stream.of(new Remark(Remark.PRAISE, praise));
    }

    private static Stream<Remark> remarks(Form sent, Subject subject, List<String> failed) {
        return failed.stream().map(point -> new Remark(point, text(sent, NOTE + point), subject.marks(sent, point)));
    }

    /// What was typed, with the line ends of a form made plain.
    static String text(Form form, String field) {
        return form.value(field).replace("\r\n", "\n");
    }
}
