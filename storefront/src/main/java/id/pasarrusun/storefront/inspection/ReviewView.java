package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.qc.ReviewSheet;
import id.pasarrusun.storefront.page.Form;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version on the desk, with the form of its checklist.
///
/// @param action address to which the verdict is sent
/// @param points codes of the checklist
/// @param waited null when it does not wait any more
/// @param state where the version is, and who brought it there
/// @param overtaken whether a verdict came too late
public record ReviewView(
        String action,
        SheetView sheet,
        List<String> points,
        Form form,
        @Nullable Wait waited,
        SheetView.Decided state,
        boolean overtaken,
        @Nullable News news) {

    public ReviewView {
        points = List.copyOf(points);
    }

    /// @param since when it came to this desk; null when it does not lie here any more
    static ReviewView of(ReviewSheet sheet, String base, Form form, @Nullable Instant since, Instant now) {
        VersionState state = sheet.proposed().state();
        return new ReviewView(
                QueueView.href(base, sheet.proposed()),
                Sheets.of(sheet),
                sheet.checklist(),
                form,
                since == null ? null : Wait.of(since, now),
                Sheets.decided(state, sheet.proposed().number()),
                false,
                null);
    }

    ReviewView telling(@Nullable News told) {
        return new ReviewView(action, sheet, points, form, waited, state, overtaken, told);
    }

    ReviewView tooLate() {
        return new ReviewView(action, sheet, points, form, waited, state, true, news);
    }

    public boolean isOpen() {
        return waited != null;
    }
}
