package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.export.ExportChoices;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.sheet.Column;
import id.pasarrusun.storefront.sheet.Header;
import id.pasarrusun.storefront.sheet.Header.Fit;
import id.pasarrusun.storefront.sheet.Kind;
import id.pasarrusun.storefront.sheet.Sheets;
import id.pasarrusun.storefront.spreadsheet.Filed.Counts;
import id.pasarrusun.storefront.spreadsheet.Filed.Kept;
import id.pasarrusun.storefront.spreadsheet.Filed.State;
import id.pasarrusun.storefront.spreadsheet.Filing.Receipt;
import id.pasarrusun.storefront.spreadsheet.HomeView.Recent;
import id.pasarrusun.storefront.spreadsheet.ResultView.Group;
import id.pasarrusun.storefront.spreadsheet.ResultView.Line;
import id.pasarrusun.storefront.spreadsheet.ResultView.Progress;
import id.pasarrusun.storefront.spreadsheet.ResultView.Wrong;
import id.pasarrusun.storefront.table.Opened;
import id.pasarrusun.storefront.table.Opened.Reason;
import id.pasarrusun.storefront.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.util.unit.DataSize;

/// Puts tables into words.
final class Views {

    static final String BASE = "/meja/berkas";
    private static final int COLUMNS_SAID_MAX = 15;

    private Views() {}

    static String href(SheetId sheet) {
        return BASE + "/" + sheet.value();
    }

    static HomeView home(StaffVisitor staff, Sheets sheets, List<Filed> recent, Words words) {
        List<String> kinds = sheets.kinds().stream()
                .filter(kind -> kind.isOpenTo(staff))
                .map(Kind::code)
                .toList();
        return new HomeView(
                kinds,
                Form.empty().with(FilePages.KIND, kinds.getFirst()),
                List.of(),
                "",
                recent.stream().map(filed -> recent(filed, words)).toList(),
                ExportChoices.all(),
                staff.is(Role.ADMIN));
    }

    private static Recent recent(Filed filed, Words words) {
        Counts counts = filed.counts();
        String said = filed.state() == State.DONE
                ? words.word(
                        "spreadsheet.counts.done",
                        Formats.number(counts.made()),
                        Formats.number(counts.met()),
                        Formats.number(counts.failed()))
                : words.word(
                        "spreadsheet.counts",
                        Formats.number(counts.fresh()),
                        Formats.number(counts.there()),
                        Formats.number(counts.refused()));
        return new Recent(
                href(filed.id()),
                filed.name(),
                filed.kind().code(),
                words.word("spreadsheet.sent", filed.times().sentAt()),
                "spreadsheet.is."
                        + filed.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                said);
    }

    static List<String> faults(Receipt.Unreadable unreadable, Words words) {
        Opened.Refused why = unreadable.why();
        String limit = why.reason() == Reason.TOO_LARGE
                ? Formats.number(DataSize.ofBytes(why.limit()).toMegabytes())
                : Formats.number(why.limit());
        String key = why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of(words.word("spreadsheet.unread." + key, String.valueOf(why.row()), limit));
    }

    static List<String> faults(Fit.Misfits why, Words words) {
        List<String> faults = new ArrayList<>();
        if (!why.missing().isEmpty()) {
            faults.add(words.word("spreadsheet.misfit.missing", String.join(", ", why.missing())));
        }
        if (!why.doubled().isEmpty()) {
            faults.add(words.word("spreadsheet.misfit.doubled", String.join(", ", why.doubled())));
        }
        List<String> found = why.found().stream().limit(COLUMNS_SAID_MAX).toList();
        faults.add(words.word("spreadsheet.misfit.found", String.join(", ", found)));
        return faults;
    }

    static Progress progress(Filed filed) {
        return new Progress(
                href(filed.id()) + "/keadaan",
                filed.state() == State.LOOKED_AT,
                filed.state() == State.RUNNING,
                filed.counts().fresh(),
                filed.counts().done(),
                filed.counts().all());
    }

    /// Rows of a table by their verdicts.
    record Rows(List<Kept> refused, List<Kept> fresh, List<Kept> there) {

        Rows {
            refused = List.copyOf(refused);
            fresh = List.copyOf(fresh);
            there = List.copyOf(there);
        }
    }

    static ResultView result(Filed filed, Rows rows, List<Column> columns, Words words) {
        Counts counts = filed.counts();
        boolean waits = filed.state() == State.LOOKED_AT;
        String tense = waits ? "would" : "did";
        long refused = waits ? counts.refused() : counts.failed();
        // while it runs, a row that is not worked through yet counts as what it would be
        long fresh = waits ? counts.fresh() : counts.made() + counts.open();
        long there = waits ? counts.there() : counts.met();
        return new ResultView(
                href(filed.id()),
                filed.name(),
                filed.kind().code(),
                words.word("spreadsheet.sent", filed.times().sentAt()),
                words.word("spreadsheet.expires", filed.times().expiresAt()),
                progress(filed),
                ignored(filed, columns),
                Stream.of(
                                group(tense + ".refused", "gagal", refused, rows.refused, words),
                                group(tense + ".new", "siap", fresh, rows.fresh, words),
                                group(tense + ".there", "", there, rows.there, words))
                        .toList());
    }

    private static String ignored(Filed filed, List<Column> columns) {
        return switch (Header.fit(new Row(1, filed.header()), columns)) {
            case Fit.Fits(Header header) -> String.join(", ", header.unknown());
            case Fit.Misfits _ -> "";
        };
    }

    private static Group group(String key, String style, long count, List<Kept> rows, Words words) {
        return new Group(
                "spreadsheet." + key,
                style,
                Formats.number(count),
                rows.stream().map(row -> line(row, words)).toList(),
                Math.max(0, count - rows.size()),
                style.equals("gagal"));
    }

    private static Line line(Kept row, Words words) {
        return new Line(
                row.number(),
                row.title(),
                row.faults().stream()
                        .map(fault -> new Wrong(fault.where(words), fault.value(), fault.what(words)))
                        .toList());
    }
}
