package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.maker.Certificate.Issue;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.page.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// What an officer writes on a certificate, as a form.
///
/// @param form with the faults of what does not hold
record IssueForm(Form form, String batch, String instructor, Optional<LocalDate> issuedOn, String number) {

    static IssueForm read(Form sent) {
        Form form = sent;
        String batch = sent.value("batch");
        if (batch.isEmpty() || batch.length() > Issue.BATCH_MAX || batch.contains("|")) {
            form = form.reject("batch", "makerdesk.fault.batch");
        }
        String instructor = sent.value("instructor");
        if (instructor.isEmpty() || instructor.length() > Issue.INSTRUCTOR_MAX) {
            form = form.reject("instructor", "makerdesk.fault.instructor");
        }
        Optional<LocalDate> day = day(sent.value("issued"));
        if (day.isEmpty()) {
            form = form.reject("issued", "makerdesk.fault.issued");
        }
        String number = sent.value("number").toUpperCase(Locale.ROOT);
        if (!number.matches("[A-Z0-9-]{0," + Issue.NUMBER_MAX + "}")) {
            form = form.reject("number", "makerdesk.fault.number");
        }
        return new IssueForm(form, batch, instructor, day, number);
    }

    /// Only of a form that holds.
    Issue of(Craft craft) {
        return new Issue(craft, batch, instructor, issuedOn.orElseThrow(), number);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 2000 && day.getYear() < 2100 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
