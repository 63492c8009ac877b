package id.pasarrusun.storefront.workweek;

import id.pasarrusun.storefront.page.Form;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A maker's work, in ready words.
///
/// @param away    that she is on holiday, and until when; null while she sells
/// @param form    what she typed, with what does not hold beside it
public record WorkweekView(
        @Nullable PauseLine away,
        List<PauseLine> holidays,
        List<PauseLine> blackouts,
        List<BenchBox> benches,
        List<DayBox> days,
        Form form,
        @Nullable Told told) {

    public WorkweekView {
        holidays = List.copyOf(holidays);
        blackouts = List.copyOf(blackouts);
        benches = List.copyOf(benches);
        days = List.copyOf(days);
    }

    /// Days that are crossed out.
    ///
    /// @param occasion empty when she said none
    /// @param back     the day on which all is as usual again
    public record PauseLine(UUID id, String days, String occasion, String back) {}

    /// One craft of hers.
    ///
    /// @param said whether she has said how much she makes
    public record BenchBox(String craft, String name, boolean said, List<WeekLine> weeks) {

        public BenchBox {
            weeks = List.copyOf(weeks);
        }

        public String field() {
            return WorkweekDesk.FIELD + craft;
        }
    }

    /// A week, and how much of it is spoken for.
    ///
    /// @param full whether nothing more can be ordered for it
    public record WeekLine(String days, String words, boolean full) {}

    /// A weekday.
    public record DayBox(String field, String name, boolean off) {}
}
