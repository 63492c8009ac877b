package id.pasarrusun.storefront.workweek;

import id.pasarrusun.catalog.capacity.Pause;
import id.pasarrusun.catalog.capacity.Pause.Kind;
import id.pasarrusun.catalog.capacity.Scheduled.Reason;
import id.pasarrusun.catalog.capacity.Stretch;
import id.pasarrusun.storefront.page.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days that a maker wants to cross out, as she typed them.
///
/// @param days null when they do not hold
record PauseForm(Form form, Kind kind, @Nullable Stretch days) {

    static final String KIND = "jenis";
    static final String FROM = "dari";
    static final String UNTIL = "sampai";
    static final String OCCASION = "alasan";
    static final String SURE = "yakin";
    private static final String BLACKOUT = "sibuk";
    private static final String HOLIDAY = "libur";

    static PauseForm read(Form form) {
        return read(form, kind(form.value(KIND)));
    }

    static PauseForm read(Form form, Kind kind) {
        LocalDate from = date(form.value(FROM));
        LocalDate until = date(form.value(UNTIL));
        Form checked = from == null ? form.reject(FROM, "workweek.fault.date") : form;
        checked = until == null ? checked.reject(UNTIL, "workweek.fault.date") : checked;
        if (from == null || until == null) {
            return new PauseForm(checked, kind, null);
        }
        return until.isBefore(from)
                ? new PauseForm(checked.reject(UNTIL, "workweek.fault.order"), kind, null)
                : new PauseForm(checked, kind, new Stretch(from, until));
    }

    static Kind kind(String said) {
        return said.equals(BLACKOUT) ? Kind.BLACKOUT : Kind.HOLIDAY;
    }

    static String said(Kind kind) {
        return kind == Kind.BLACKOUT ? BLACKOUT : HOLIDAY;
    }

    /// She has seen which orders fall into those days.
    boolean isSure() {
        return !form.value(SURE).isEmpty();
    }

    String occasion() {
        return form.value(OCCASION);
    }

    PauseForm refused(Reason reason) {
        return new PauseForm(
                switch (reason) {
                    case PAST -> form.reject(UNTIL, "workweek.fault.past");
                    case TOO_FAR -> form.reject(UNTIL, "workweek.fault.far");
                    case OVERLAPS -> form.reject(FROM, "workweek.fault.overlaps");
                    case TOO_MANY -> form.reject(FROM, "workweek.fault.many");
                },
                kind,
                null);
    }

    static Map<String, String> fields(Pause pause) {
        return Map.of(
                KIND, said(pause.kind()),
                FROM, pause.days().from().toString(),
                UNTIL, pause.days().until().toString(),
                OCCASION, pause.occasion());
    }

    /// Those of an address that are a form's; whoever goes back knows what she does.
    static Map<String, String> fields(Map<String, String> query) {
        Map<String, String> fields = new HashMap<>();
        Stream.of(KIND, FROM, UNTIL, OCCASION).forEach(name -> fields.put(name, query.getOrDefault(name, "")));
        fields.put(SURE, "ya");
        return fields;
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }
}
