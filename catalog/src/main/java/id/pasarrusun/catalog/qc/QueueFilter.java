package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.maker.Craft;
import org.jspecify.annotations.Nullable;

/// Which of the waiting versions an officer wants to see.
///
/// @param craft only of this one
/// @param tower slug; only from there
/// @param whose only those that are held so
/// @param missed only those that wait longer than they should
public record QueueFilter(@Nullable Craft craft, @Nullable String tower, Whose whose, boolean missed) {

    public static final QueueFilter ALL = new QueueFilter(null, null, Whose.ANYBODY, false);

    /// Who has taken a version.
    public enum Whose {
        ANYBODY,
        NOBODY,
        MINE
    }

    /// For an officer who wants to go on with what lies before her or before nobody.
    public static QueueFilter of(Whose whose) {
        return new QueueFilter(null, null, whose, false);
    }
}
