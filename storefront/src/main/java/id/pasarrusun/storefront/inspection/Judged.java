package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.storefront.page.Form;
import java.util.ArrayList;
import java.util.List;

/// The form of a checklist, read: a verdict, or what is missing for one.
sealed interface Judged {

    /// The officer has judged.
    record Fair(Verdict verdict) implements Judged {}

    /// Something does not hold; all that was typed is still there.
    record Faulty(Form form) implements Judged {}

    String VERDICT = "putusan";
    String REASON = "alasan";
    String PRAISE = "pujian";
    String MARK = "nilai-";
    String NOTE = "catatan-";
    String GOOD = "baik";
    String FAILED = "perbaiki";

    /// @param points codes of the checklist
    static Judged read(Form sent, List<String> points) {
        return switch (sent.value(VERDICT)) {
            case "lolos" -> passed(sent, points);
            case "perbaiki" -> mend(sent, points);
            case "tolak" -> declined(sent);
            default -> new Faulty(sent.reject(VERDICT, "inspection.qc.fault.verdict"));
        };
    }

    private static Judged passed(Form sent, List<String> points) {
        Form form = marked(sent, points);
        for (String point : failed(sent, points)) {
            form = form.reject(MARK + point, "inspection.qc.fault.failed");
        }
        return form.holds() ? new Fair(new Verdict.Passed()) : new Faulty(form);
    }

    private static Judged mend(Form sent, List<String> points) {
        List<String> failed = failed(sent, points);
        Form form = failed.isEmpty() ? sent.reject(VERDICT, "inspection.qc.fault.none-failed") : marked(sent, points);
        for (String point : failed) {
            form = noted(form, NOTE + point, "inspection.qc.fault.note");
        }
        form = form.value(PRAISE).isEmpty() ? form : noted(form, PRAISE, "inspection.qc.fault.note");
        return form.holds() ? new Fair(new Verdict.PleaseMend(remarks(sent, failed))) : new Faulty(form);
    }

    private static Judged declined(Form sent) {
        Form form = noted(sent, REASON, "inspection.qc.fault.reason");
        return form.holds() ? new Fair(new Verdict.Declined(text(sent, REASON))) : new Faulty(form);
    }

    private static Form marked(Form sent, List<String> points) {
        Form form = sent;
        for (String point : points) {
            String mark = sent.value(MARK + point);
            form = mark.equals(GOOD) || mark.equals(FAILED)
                    ? form
                    : form.reject(MARK + point, "inspection.qc.fault.mark");
        }
        return form;
    }

    private static List<String> failed(Form sent, List<String> points) {
        return points.stream()
                .filter(point -> sent.value(MARK + point).equals(FAILED))
                .toList();
    }

    /// The same form, refused when the words of `field` are missing or too many.
    static Form noted(Form form, String field, String missing) {
        String text = text(form, field);
        if (text.isEmpty()) {
            return form.reject(field, missing);
        }
        return text.length() > Remark.NOTE_MAX ? form.reject(field, "inspection.qc.fault.long") : form;
    }

    private static List<Remark> remarks(Form sent, List<String> failed) {
        List<Remark> remarks = new ArrayList<>();
        if (!text(sent, PRAISE).isEmpty()) {
            remarks.add(new Remark(Remark.PRAISE, text(sent, PRAISE)));
        }
        failed.forEach(point -> remarks.add(new Remark(point, text(sent, NOTE + point))));
        return remarks;
    }

    /// What was typed, with the line ends of a form made plain.
    static String text(Form form, String field) {
        return form.value(field).replace("\r\n", "\n");
    }
}
