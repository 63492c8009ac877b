package id.pasarrusun.devservers.midtrans.wire;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How the stand-in is told to misbehave; all off until told, and off again at the next telling that leaves it out.
public final class Faults {
    private volatile Plan plan = Plan.of(Json.object());
    private final AtomicInteger nextStatus = new AtomicInteger();

    /// Replaces the whole plan: what the new one does not name is off.
    public void set(JsonNode told) {
        plan = Plan.of(told);
        nextStatus.set((int) plan.nextStatus);
    }

    public void reset() {
        set(Json.object());
    }

    public ObjectNode json() {
        return plan.json();
    }

    public long delayMillis() {
        return plan.delayMs;
    }

    public boolean refusesDirectRefunds() {
        return plan.refuseDirectRefunds > 0;
    }

    boolean shuffles() {
        return plan.shuffleNotifications > 0;
    }

    boolean drops() {
        return hits(plan.dropNotifications);
    }

    int copies() {
        double told = plan.duplicateNotifications;
        return told >= 2 ? (int) told : hits(told) ? 2 : 1;
    }

    /// The status that the call after `nextStatus` was told gets, once.
    int takeNextStatus() {
        return nextStatus.getAndSet(0);
    }

    Misdeed next() {
        if (nextStatus.get() != 0) {
            return Misdeed.STATUS;
        }
        if (hits(plan.errorRate)) {
            return Misdeed.ERROR;
        }
        if (hits(plan.disconnectRate)) {
            return Misdeed.DISCONNECT;
        }
        if (hits(plan.dropAfterProcessing)) {
            return Misdeed.DROP_AFTER;
        }
        if (hits(plan.timeoutRate)) {
            return Misdeed.TIMEOUT;
        }
        return hits(plan.garbageRate) ? Misdeed.GARBAGE : Misdeed.NONE;
    }

    private static boolean hits(double rate) {
        return rate > 0 && ThreadLocalRandom.current().nextDouble() < rate;
    }

    /// `true` counts as 1 and `false` as 0, so that a switch can also be given as a rate.
    private record Plan(
            double duplicateNotifications,
            double shuffleNotifications,
            double dropNotifications,
            long delayMs,
            double errorRate,
            double disconnectRate,
            double dropAfterProcessing,
            double timeoutRate,
            double garbageRate,
            double nextStatus,
            double refuseDirectRefunds) {

        static Plan of(JsonNode told) {
            return new Plan(
                    number(told, "duplicateNotifications"),
                    number(told, "shuffleNotifications"),
                    number(told, "dropNotifications"),
                    (long) number(told, "delayMs"),
                    number(told, "errorRate"),
                    number(told, "disconnectRate"),
                    number(told, "dropAfterProcessing"),
                    number(told, "timeoutRate"),
                    number(told, "garbageRate"),
                    number(told, "nextStatus"),
                    number(told, "refuseDirectRefunds"));
        }

        private static double number(JsonNode told, String name) {
            String text = Json.text(told, name);
            if (text.isEmpty()) {
                return 0;
            }
            if (text.equals("true") || text.equals("false")) {
                return text.equals("true") ? 1 : 0;
            }
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(name + " is neither a number nor true or false");
            }
        }

        ObjectNode json() {
            return Json.MAPPER.valueToTree(this);
        }
    }
}
