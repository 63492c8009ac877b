package id.pasarrusun.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The time that the shop's people live by (Western Indonesia Time, UTC+7 all year: Keppres 41/1987).
public final class Jakarta {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Jakarta() {}

    /// The day that it is in Jakarta at that moment.
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
