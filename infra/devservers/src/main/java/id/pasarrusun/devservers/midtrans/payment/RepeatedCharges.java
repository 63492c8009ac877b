package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Call;
import id.pasarrusun.devservers.midtrans.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Core's memory for `Idempotency-Key`: five minutes, only what succeeded, and whatever the body of the repeat says.
final class RepeatedCharges {
    private static final Duration MEMORY = Duration.ofMinutes(5);
    private static final int KEY_CHARACTERS_MAX = 46;
    private static final Set<String> WITHOUT_MEMORY = Set.of("permata", "indomaret");

    private final InstantSource clock;
    private final Map<String, Remembered> answers = new HashMap<>();

    RepeatedCharges(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Answer once(Call call, Supplier<Answer> work) {
        String key = call.header("idempotency-key");
        if (key.isEmpty() || key.length() > KEY_CHARACTERS_MAX || isWithoutMemory(call)) {
            return work.get();
        }
        Instant now = clock.instant();
        answers.values().removeIf(old -> !now.isBefore(old.until));
        Remembered before = answers.get(key);
        if (before != null) {
            return before.answer;
        }
        Answer answer = work.get();
        if (answer.status() < 300
                && Json.text(Json.parse(answer.body()), "status_code").startsWith("2")) {
            answers.put(key, new Remembered(answer, now.plus(MEMORY)));
        }
        return answer;
    }

    synchronized void forget() {
        answers.clear();
    }

    private static boolean isWithoutMemory(Call call) {
        String type = Json.text(call.json(), "payment_type");
        return WITHOUT_MEMORY.contains(type)
                || WITHOUT_MEMORY.contains(Json.text(call.json(), "bank_transfer.bank"))
                || WITHOUT_MEMORY.contains(Json.text(call.json(), "cstore.store"));
    }

    private record Remembered(Answer answer, Instant until) {}
}
