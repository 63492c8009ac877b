package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.qc.Fault;
import id.pasarrusun.storefront.page.Formats;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Which points fail again and again, craft by craft and batch by batch.
///
/// @param from the first month, as it stands in the form
/// @param until the last month, as it stands in the form
/// @param file address of the same as a table for a spreadsheet
/// @param mended whether the months that were asked for were not understood and others are shown
public record ReportView(String from, String until, List<Batch> batches, String file, boolean mended) {

    public ReportView {
        batches = List.copyOf(batches);
    }

    /// The makers of one training.
    ///
    /// @param craft slug
    /// @param name of the batch; empty for those without a certificate of the craft
    public record Batch(String craft, String name, String judged, List<Line> lines) {

        public Batch {
            lines = List.copyOf(lines);
        }
    }

    /// One point.
    ///
    /// @param point key of its words
    public record Line(String point, String failed, String share) {}

    static ReportView of(YearMonth from, YearMonth until, List<Fault> faults, String file, boolean mended) {
        List<Batch> batches = new ArrayList<>();
        for (int first = 0; first < faults.size(); ) {
            Fault fault = faults.get(first);
            List<Fault> same = faults.stream()
                    .filter(each ->
                            each.craft() == fault.craft() && each.batch().equals(fault.batch()))
                    .toList();
            batches.add(new Batch(
                    fault.craft().slug(),
                    fault.batch(),
                    Formats.number(fault.judged()),
                    same.stream()
                            .filter(each -> !each.item().isEmpty())
                            .map(ReportView::line)
                            .toList()));
            first += same.size();
        }
        return new ReportView(from.toString(), until.toString(), batches, file, mended);
    }

    private static Line line(Fault fault) {
        return new Line("qc.point." + fault.item(), Formats.number(fault.failed()), share(fault));
    }

    /// Of all versions that were judged, in hundredths.
    static String share(Fault fault) {
        return Math.round(100.0 * fault.failed() / fault.judged()) + " %";
    }
}
