package id.pasarrusun.devservers;

import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Does several things at once and ends when all have ended.
final class SideBySide {

    private SideBySide() {}

    /// @param broken runs at the first failure; it makes the others end early
    /// @throws IllegalStateException that names what failed first, and why
    static void run(Map<String, Runnable> tasks, Runnable broken) {
        @Nullable RuntimeException failure = null;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<@Nullable RuntimeException> ends = new ExecutorCompletionService<>(threads);
            tasks.forEach((name, task) -> ends.submit(() -> attempt(name, task)));
            for (int ended = 0; ended < tasks.size(); ended++) {
                @Nullable RuntimeException end = ends.take().get();
                if (end != null && failure == null) {
                    failure = end;
                    broken.run();
                }
            }
        } catch (InterruptedException e) {
            broken.run();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + tasks.keySet(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable RuntimeException attempt(String name, Runnable task) {
        try {
            task.run();
            return null;
        } catch (RuntimeException e) {
            return new IllegalStateException("%s did not start: %s".formatted(name, e.getMessage()), e);
        }
    }
}
