package id.pasarrusun.kernel.failure;

/// Somebody else changed it first: what was seen is no longer what is.
public final class Stale extends Failure {

    private Stale(String message) {
        super(message);
    }

    public static Stale of(String noun, Object id) {
        return new Stale("The " + noun + " " + id + " was changed in the meantime");
    }
}
