package id.pasarrusun.devservers.midtrans.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicReference;

/// The stand-in's time: the clock it was given, plus what it was moved ahead on its own.
public final class StandInClock implements InstantSource {
    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter PAYMENT_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final InstantSource source;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public StandInClock(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        return source.instant().plus(ahead.get());
    }

    public void advance(Duration step) {
        ahead.updateAndGet(step::plus);
    }

    /// Payments tell the time of Jakarta and leave the offset out.
    public static String paymentTime(Instant at) {
        return PAYMENT_TIME.format(at.atZone(JAKARTA));
    }
}
