package id.pasarrusun.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What waits for an officer.
public record HomeView(String name, List<Task> tasks) {

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
