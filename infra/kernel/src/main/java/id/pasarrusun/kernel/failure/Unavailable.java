package id.pasarrusun.kernel.failure;

/// A part that the shop needs does not answer; trying again later is right.
public final class Unavailable extends Failure {

    public Unavailable(String part, Throwable cause) {
        super(part + " does not answer: " + cause, cause);
    }

    public Unavailable(String message) {
        super(message);
    }
}
