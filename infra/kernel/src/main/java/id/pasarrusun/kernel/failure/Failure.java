package id.pasarrusun.kernel.failure;

/// A broken promise: thrown, not returned, and turned into a problem document (RFC 9457) in one place.
public abstract sealed class Failure extends RuntimeException permits NotFound, Stale, Unavailable {

    /// Whose matter a failure is, so that failures can be counted by kind.
    public enum Category {
        VISITOR,
        GATEWAY,
        US
    }

    private final Category category;

    Failure(Category category, String message, Throwable cause) {
        super(message, cause);
        this.category = category;
    }

    Failure(Category category, String message) {
        super(message);
        this.category = category;
    }

    public final Category category() {
        return category;
    }
}
