package id.pasarrusun.payments.charge;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.charge.GatewayStatus.Seen;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.order.PurchaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every word of the gateway to every state of an attempt.
class JudgingTests {

    private static final Instant UNTIL = Instant.parse("2026-01-14T06:00:00Z");
    private static final Instant SETTLED_AT = UNTIL.minusSeconds(90);
    private static final Duration GRACE = Duration.ofMinutes(5);
    private static final Duration GIVE_UP = Duration.ofHours(1);
    private static final Rupiah AMOUNT = Rupiah.of(85_000);
    private static final Terms TERMS = new Terms(
            new ChargeId(new UUID(0, 1)),
            new PurchaseId(new UUID(0, 2)),
            new PurchaseNumber("EPQ5JNWH"),
            1,
            AMOUNT,
            UNTIL.minus(Duration.ofHours(3)),
            UNTIL);

    private static final Seen SEEN = new Seen("t", "qris", AMOUNT, "IDR", SETTLED_AT);
    private static final GatewayStatus ABSENT = new GatewayStatus.Absent();
    private static final GatewayStatus PENDING = new GatewayStatus.Pending(SEEN);
    private static final GatewayStatus CHALLENGED = new GatewayStatus.Challenged(SEEN);
    private static final GatewayStatus SETTLED = new GatewayStatus.Settled(SEEN);
    private static final GatewayStatus DENIED = new GatewayStatus.Denied(SEEN);
    private static final GatewayStatus EXPIRED = new GatewayStatus.Expired(SEEN);
    private static final GatewayStatus CANCELLED = new GatewayStatus.Cancelled(SEEN);
    private static final GatewayStatus REFUNDED = new GatewayStatus.Refunded(SEEN, AMOUNT);
    private static final GatewayStatus REFUNDED_IN_PART = new GatewayStatus.Refunded(SEEN, Rupiah.of(1));
    private static final GatewayStatus CHARGED_BACK = new GatewayStatus.ChargedBack(SEEN);
    private static final GatewayStatus STRANGE = new GatewayStatus.Strange("status odd");
    private static final List<GatewayStatus> ALL = List.of(
            ABSENT,
            PENDING,
            CHALLENGED,
            SETTLED,
            DENIED,
            EXPIRED,
            CANCELLED,
            REFUNDED,
            REFUNDED_IN_PART,
            CHARGED_BACK,
            STRANGE);

    private static final List<Charge> OPEN = List.of(
            new Charge.Opening(TERMS),
            new Charge.AwaitingPayer(TERMS, "token", "http://pay.test/"),
            new Charge.Unknown(TERMS));
    private static final List<Charge> ENDED =
            List.of(new Charge.Denied(TERMS, SETTLED_AT), new Charge.Expired(TERMS, SETTLED_AT));
    private static final Charge PAID = new Charge.Paid(TERMS, "qris", SETTLED_AT);

    /// What becomes of an attempt, in one word.
    enum Fate {
        STAYS,
        PAID,
        DENIED,
        EXPIRED,
        FLAGGED,
        EXPIRED_AND_FLAGGED,
        DISPUTED,
        REFUNDED_AND_DISPUTED
    }

    static Stream<Arguments> whileOpen() {
        return Stream.of(
                Arguments.of(ABSENT, Fate.STAYS, Fate.EXPIRED, Fate.EXPIRED),
                Arguments.of(PENDING, Fate.STAYS, Fate.STAYS, Fate.EXPIRED),
                Arguments.of(CHALLENGED, Fate.FLAGGED, Fate.FLAGGED, Fate.EXPIRED_AND_FLAGGED),
                Arguments.of(SETTLED, Fate.PAID, Fate.PAID, Fate.PAID),
                Arguments.of(DENIED, Fate.DENIED, Fate.DENIED, Fate.DENIED),
                Arguments.of(EXPIRED, Fate.EXPIRED, Fate.EXPIRED, Fate.EXPIRED),
                Arguments.of(CANCELLED, Fate.DENIED, Fate.DENIED, Fate.DENIED),
                Arguments.of(REFUNDED, Fate.FLAGGED, Fate.FLAGGED, Fate.EXPIRED_AND_FLAGGED),
                Arguments.of(REFUNDED_IN_PART, Fate.FLAGGED, Fate.FLAGGED, Fate.EXPIRED_AND_FLAGGED),
                Arguments.of(CHARGED_BACK, Fate.FLAGGED, Fate.FLAGGED, Fate.EXPIRED_AND_FLAGGED),
                Arguments.of(STRANGE, Fate.FLAGGED, Fate.FLAGGED, Fate.EXPIRED_AND_FLAGGED));
    }

    @ParameterizedTest
    @MethodSource("whileOpen")
    void anOpenAttemptEndsByTheWordOrByTheClock(GatewayStatus status, Fate inTime, Fate afterGrace, Fate givenUp) {
        assertThat(OPEN).allSatisfy(charge -> {
            assertThat(fate(charge, status, UNTIL.plus(GRACE))).isEqualTo(inTime);
            assertThat(fate(charge, status, UNTIL.plus(GRACE).plusMillis(1))).isEqualTo(afterGrace);
            assertThat(fate(charge, status, UNTIL.plus(GIVE_UP).plusMillis(1))).isEqualTo(givenUp);
        });
    }

    static Stream<Arguments> onceEnded() {
        return Stream.of(
                Arguments.of(ABSENT, Fate.STAYS),
                Arguments.of(PENDING, Fate.STAYS),
                Arguments.of(CHALLENGED, Fate.FLAGGED),
                Arguments.of(SETTLED, Fate.PAID),
                Arguments.of(DENIED, Fate.STAYS),
                Arguments.of(EXPIRED, Fate.STAYS),
                Arguments.of(CANCELLED, Fate.STAYS),
                Arguments.of(REFUNDED, Fate.FLAGGED),
                Arguments.of(REFUNDED_IN_PART, Fate.FLAGGED),
                Arguments.of(CHARGED_BACK, Fate.FLAGGED),
                Arguments.of(STRANGE, Fate.FLAGGED));
    }

    @ParameterizedTest
    @MethodSource("onceEnded")
    void anAttemptThatEndedIsStillPaidWhenTheMoneyComes(GatewayStatus status, Fate fate) {
        assertThat(ENDED)
                .allSatisfy(charge ->
                        assertThat(fate(charge, status, UNTIL.plus(GIVE_UP))).isEqualTo(fate));
    }

    static Stream<Arguments> oncePaid() {
        return Stream.of(
                Arguments.of(ABSENT, Fate.STAYS),
                Arguments.of(PENDING, Fate.STAYS),
                Arguments.of(CHALLENGED, Fate.FLAGGED),
                Arguments.of(SETTLED, Fate.STAYS),
                Arguments.of(DENIED, Fate.DISPUTED),
                Arguments.of(EXPIRED, Fate.STAYS),
                Arguments.of(CANCELLED, Fate.DISPUTED),
                Arguments.of(REFUNDED, Fate.REFUNDED_AND_DISPUTED),
                Arguments.of(REFUNDED_IN_PART, Fate.DISPUTED),
                Arguments.of(CHARGED_BACK, Fate.DISPUTED),
                Arguments.of(STRANGE, Fate.FLAGGED));
    }

    @ParameterizedTest
    @MethodSource("oncePaid")
    void whatIsPaidIsNeverUnpaidButMayBeDisputed(GatewayStatus status, Fate fate) {
        assertThat(fate(PAID, status, UNTIL)).isEqualTo(fate);
    }

    @Test
    void nothingChangesWhatWasRefunded() {
        Charge refunded = new Charge.Refunded(TERMS, "qris", SETTLED_AT);

        assertThat(ALL)
                .allSatisfy(status -> assertThat(fate(refunded, status, UNTIL)).isEqualTo(Fate.STAYS));
    }

    @Test
    void anotherAmountOrCurrencyIsNeverBelieved() {
        List<GatewayStatus> lies = Stream.of(
                        new Seen("t", "qris", Rupiah.of(84_999), "IDR", null),
                        new Seen("t", "qris", AMOUNT, "USD", null))
                .<GatewayStatus>flatMap(
                        seen -> Stream.of(new GatewayStatus.Settled(seen), new GatewayStatus.Denied(seen)))
                .toList();

        assertThat(lies).allSatisfy(lie -> {
            assertThat(fate(OPEN.getFirst(), lie, UNTIL)).isEqualTo(Fate.FLAGGED);
            assertThat(fate(OPEN.getFirst(), lie, UNTIL.plus(GIVE_UP).plusMillis(1)))
                    .isEqualTo(Fate.EXPIRED_AND_FLAGGED);
            assertThat(fate(ENDED.getFirst(), lie, UNTIL)).isEqualTo(Fate.FLAGGED);
            assertThat(fate(PAID, lie, UNTIL)).isEqualTo(Fate.FLAGGED);
        });
    }

    @Test
    void moneyIsDatedByTheGatewayOrElseByUs() {
        assertThat(judge(OPEN.getFirst(), SETTLED, UNTIL)).isEqualTo(new Change.Moves(PAID));
        assertThat(judge(OPEN.getFirst(), new GatewayStatus.Settled(new Seen("t", "qris", AMOUNT, "IDR", null)), UNTIL))
                .isEqualTo(new Change.Moves(new Charge.Paid(TERMS, "qris", UNTIL)));
    }

    private static Change judge(Charge charge, GatewayStatus status, Instant now) {
        return new Judging(now, GRACE, GIVE_UP).judge(charge, status);
    }

    private static Fate fate(Charge charge, GatewayStatus status, Instant now) {
        return switch (judge(charge, status, now)) {
            case Change.Stays() -> Fate.STAYS;
            case Change.Flags(String _) -> Fate.FLAGGED;
            case Change.MovesAndFlags(Charge to, String _)
            when to instanceof Charge.Expired -> Fate.EXPIRED_AND_FLAGGED;
            case Change.MovesAndFlags(Charge to, String _) -> throw new AssertionError(to);
            case Change.Disputes(Charge.Refunded _, String _) -> Fate.REFUNDED_AND_DISPUTED;
            case Change.Disputes(Charge to, String _) -> same(charge, to);
            case Change.Moves(Charge.Paid _) -> Fate.PAID;
            case Change.Moves(Charge.Denied _) -> Fate.DENIED;
            case Change.Moves(Charge.Expired _) -> Fate.EXPIRED;
            case Change.Moves(Charge to) -> throw new AssertionError(to);
        };
    }

    private static Fate same(Charge before, Charge after) {
        assertThat(after).isEqualTo(before);
        return Fate.DISPUTED;
    }
}
