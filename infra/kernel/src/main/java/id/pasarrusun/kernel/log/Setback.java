package id.pasarrusun.kernel.log;

import id.pasarrusun.kernel.failure.Unavailable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a follower remembers of what went wrong until it is past it: a batch that failed is gone through one by one to
/// its end, so that one bad entry does not hold up its neighbours, and a part that is away is waited for, but not for
/// ever.
///
/// It is kept in memory: after a restart such a batch fails once more, and a part is given its time anew.
final class Setback {

    private final Duration awayMax;
    private volatile LogCursor.@Nullable Row end;
    private volatile @Nullable Away away;

    Setback(Duration awayMax) {
        this.awayMax = awayMax;
    }

    /// Since when a part is missed by what comes after a place.
    private record Away(String xid, long id, Instant since) {

        boolean concerns(LogCursor.Position position) {
            return xid.equals(position.xid()) && id == position.id();
        }
    }

    /// How many entries are looked at together from here on.
    int size(LogCursor.Position position, int batch) {
        return position.attempts() == 0 && !isWithinFailed(position) ? batch : 1;
    }

    /// Notes that the way from `position` to `last` failed, and tells whether the failure counts as a try: that a part
    /// is away is not the entry's fault, until it has lasted for too long.
    boolean counts(LogCursor.Position position, LogCursor.Row last, Throwable error, Instant now) {
        if (!isWithinFailed(position)) {
            end = last;
        }
        if (!(error instanceof Unavailable)) {
            return true;
        }
        Away known = away;
        if (known == null || !known.concerns(position)) {
            away = new Away(position.xid(), position.id(), now);
            return false;
        }
        return !now.isBefore(known.since().plus(awayMax));
    }

    private boolean isWithinFailed(LogCursor.Position position) {
        LogCursor.Row last = end;
        return last != null && position.isBefore(last);
    }
}
