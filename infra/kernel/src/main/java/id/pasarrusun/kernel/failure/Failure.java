package id.pasarrusun.kernel.failure;

/// A broken promise: thrown, not returned, and turned into a problem document (RFC 9457) in one place.
public abstract sealed class Failure extends RuntimeException permits NotFound, Stale, Unavailable {

    Failure(String message, Throwable cause) {
        super(message, cause);
    }

    Failure(String message) {
        super(message);
    }
}
