package id.pasarrusun.kernel.failure;

/// What was asked for does not exist, or not for the one who asks: both look the same from outside.
public final class NotFound extends Failure {

    private NotFound(String message) {
        super(message);
    }

    public static NotFound of(String noun, Object id) {
        return new NotFound("There is no " + noun + " " + id);
    }
}
