package id.pasarrusun.storefront.desk;

import id.pasarrusun.storefront.chart.ChartView;
import id.pasarrusun.storefront.inspection.Wait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What waits for an officer.
///
/// @param ages how long quality control lets makers wait; nothing for those who have no part in it
public record HomeView(
        String name, List<Task> tasks, @Nullable ChartView ages) {

    public HomeView {
        tasks = List.copyOf(tasks);
    }

    /// One kind of work.
    ///
    /// @param key of its title; the words for what to do stand under `…text`, for nothing to do under `…none`
    /// @param count how much waits, in ready words; empty when nothing does
    /// @param waited how long the oldest has been waiting
    /// @param alarm whether it must not wait
    public record Task(
            String key, String href, String count, @Nullable Wait waited, boolean alarm) {

        public boolean isDone() {
            return count.isEmpty();
        }
    }
}
