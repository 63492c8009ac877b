package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.failure.Unavailable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/// A bank that does as it should unless it is told otherwise, and remembers what it was asked.
final class ScriptedDisburser implements Disburser {

    final List<String> asked = new ArrayList<>();
    private final Map<PayoutId, String> references = new HashMap<>();
    private final Map<String, DisbursementStatus> statuses = new HashMap<>();
    private final Set<String> silent = new HashSet<>();
    private Supplier<Mono<Created>> nextCreate = Mono::empty;
    private Supplier<Mono<Approval>> nextApprove = Mono::empty;

    /// The next payout is asked for in vain, or heard although no answer came.
    synchronized void onCreate(Supplier<Mono<Created>> told) {
        nextCreate = told;
    }

    synchronized void onApprove(Supplier<Mono<Approval>> told) {
        nextApprove = told;
    }

    /// What becomes of a payout cannot be told for now.
    synchronized void isSilentOn(String reference) {
        silent.add(reference);
    }

    synchronized void says(String reference, DisbursementStatus status) {
        statuses.put(reference, status);
    }

    synchronized List<String> asked(String verb) {
        return asked.stream().filter(call -> call.startsWith(verb)).toList();
    }

    @Override
    public synchronized Mono<Created> create(Order order) {
        asked.add("create " + order.id().value());
        String reference = references.computeIfAbsent(
                order.id(), id -> "ref" + id.value().toString().replace("-", ""));
        statuses.putIfAbsent(reference, new DisbursementStatus.Waiting());
        Supplier<Mono<Created>> told = nextCreate;
        nextCreate = Mono::empty;
        return told.get().defaultIfEmpty(new Created.Queued(reference));
    }

    @Override
    public synchronized Mono<Approval> approve(List<String> approved) {
        asked.add("approve " + approved.getFirst());
        Supplier<Mono<Approval>> told = nextApprove;
        nextApprove = Mono::empty;
        Mono<Approval> usual = Mono.fromSupplier(() -> release(approved.getFirst()));
        return told.get().switchIfEmpty(usual);
    }

    synchronized Approval release(String reference) {
        if (!(statuses.get(reference) instanceof DisbursementStatus.Waiting)) {
            return new Approval.Refused("not queued");
        }
        statuses.put(reference, new DisbursementStatus.Underway());
        return new Approval.Approved();
    }

    @Override
    public synchronized Mono<DisbursementStatus> status(String reference) {
        asked.add("status " + reference);
        if (silent.contains(reference)) {
            return Mono.error(new Unavailable("nobody tells of " + reference));
        }
        return Mono.just(statuses.getOrDefault(reference, new DisbursementStatus.Strange("unknown")));
    }

    @Override
    public Mono<AccountCheck> check(String bank, String number) {
        return Mono.just(new AccountCheck.Known("RATMI SUHARTI"));
    }
}
