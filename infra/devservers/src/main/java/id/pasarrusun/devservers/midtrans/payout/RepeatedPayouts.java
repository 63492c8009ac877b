package id.pasarrusun.devservers.midtrans.payout;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Call;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The memory for `X-Idempotency-Key`: a day, the same answer for the same bytes, a refusal for others.
final class RepeatedPayouts {
    private static final Duration MEMORY = Duration.ofHours(24);

    private final InstantSource clock;
    private final Map<String, Remembered> answers = new HashMap<>();

    RepeatedPayouts(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Answer once(Call call, Supplier<Answer> work) {
        String key = call.header("x-idempotency-key");
        if (key.isEmpty()) {
            return work.get();
        }
        Instant now = clock.instant();
        answers.values().removeIf(old -> !now.isBefore(old.until));
        Remembered before = answers.get(key);
        if (before != null) {
            boolean same = before.path.equals(call.path()) && before.body.equals(call.body());
            return same ? before.answer : PayoutAnswer.twice(409, "idempotency-key is not unique");
        }
        Answer answer = work.get();
        if (answer.status() < 300) {
            answers.put(key, new Remembered(call.path(), call.body(), answer, now.plus(MEMORY)));
        }
        return answer;
    }

    synchronized void forget() {
        answers.clear();
    }

    private record Remembered(String path, String body, Answer answer, Instant until) {}
}
