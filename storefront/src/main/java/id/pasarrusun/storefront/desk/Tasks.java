package id.pasarrusun.storefront.desk;

import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.QueueCounts;
import id.pasarrusun.catalog.qc.QueueFilter;
import id.pasarrusun.catalog.qc.QueueItem;
import id.pasarrusun.payments.charge.Charges;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.order.OpenOrders;
import id.pasarrusun.payments.order.Purchases;
import id.pasarrusun.payments.payout.Claims;
import id.pasarrusun.payments.payout.Doubts;
import id.pasarrusun.payments.payout.PayoutRuns;
import id.pasarrusun.payments.payout.RunState;
import id.pasarrusun.payments.payout.RunSummary;
import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.desk.HomeView.Task;
import id.pasarrusun.storefront.inspection.Officers;
import id.pasarrusun.storefront.inspection.Wait;
import id.pasarrusun.storefront.joining.Joining;
import id.pasarrusun.storefront.page.Formats;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Counts what waits for an officer in each of her roles.
final class Tasks {

    private static final String QC = "/meja/qc";
    private static final String APPROVAL = "/meja/persetujuan";
    private static final String PAYOUTS = "/meja/pencairan";
    private static final int RUNS = 100;

    private final Queue queue;
    private final Money money;
    private final Joining joining;
    private final InstantSource clock;

    Tasks(Queue queue, Money money, Joining joining, InstantSource clock) {
        this.queue = queue;
        this.money = money;
        this.joining = joining;
        this.clock = clock;
    }

    /// The rooms that know of money.
    record Money(Purchases purchases, OpenOrders open, Charges charges, Payouts payouts, Ledger ledger) {}

    /// What the room of payouts tells.
    record Payouts(Claims claims, PayoutRuns runs, Doubts doubts) {}

    Flux<Task> of(StaffVisitor staff) {
        List<Mono<Task>> tasks = new ArrayList<>();
        if (staff.is(Role.QC) || staff.is(Role.ADMIN)) {
            tasks.add(submitted(staff));
        }
        if (staff.is(Role.ADMIN)) {
            tasks.add(checked());
            tasks.add(applicants());
            tasks.add(unanswered());
        }
        if (staff.is(Role.FINANCE)) {
            tasks.add(doubts());
            tasks.add(due());
            tasks.add(proposed("desk.task.release", run -> !isOf(staff, run)));
            tasks.add(proposed("desk.task.own", run -> isOf(staff, run)));
            tasks.add(balanced());
        }
        if (staff.is(Role.ADMIN) || staff.is(Role.FINANCE)) {
            tasks.add(flagged());
            tasks.add(back());
        }
        return Flux.fromIterable(tasks).flatMapSequential(task -> task);
    }

    private Mono<Task> submitted(StaffVisitor staff) {
        return queue.counts(Officers.of(staff), QueueFilter.ALL)
                .zipWith(
                        queue.oldest(VersionState.Submitted.class).singleOptional(),
                        (counts, oldest) -> waiting("desk.task.qc", QC, counts, oldest));
    }

    private Mono<Task> checked() {
        return queue.checkedCounts()
                .zipWith(
                        queue.oldest(VersionState.Checked.class).singleOptional(),
                        (counts, oldest) -> waiting("desk.task.approval", APPROVAL, counts, oldest));
    }

    private Task waiting(String key, String href, QueueCounts counts, Optional<QueueItem> oldest) {
        String count = counts.all() == 0 ? "" : Formats.number(counts.all());
        Wait wait = oldest.map(item -> since(item.since())).orElse(null);
        return new Task(key, href, count, wait, counts.missed() > 0);
    }

    private Mono<Task> applicants() {
        return joining.applicants()
                .map(found -> new Task(
                        "desk.task.applicants",
                        "/meja/pembuat/lamaran",
                        found.isEmpty() ? "" : Formats.number(found.size()),
                        found.isEmpty() ? null : since(found.getFirst().askedAt()),
                        false));
    }

    private Mono<Task> due() {
        return money.payouts
                .claims()
                .due()
                .map(sum -> task("desk.task.due", sum.isZero() ? "" : Formats.rupiah(sum), null));
    }

    private Mono<Task> doubts() {
        return money.payouts
                .doubts()
                .open()
                .count()
                .map(count ->
                        new Task("desk.task.doubt", PAYOUTS, count == 0 ? "" : Formats.number(count), null, count > 0));
    }

    private Mono<Task> proposed(String key, Predicate<RunSummary> whose) {
        return money.payouts
                .runs()
                .newest(RUNS)
                .filter(run -> run.state() == RunState.PROPOSED && whose.test(run))
                .collectList()
                .map(runs -> task(
                        key,
                        runs.isEmpty() ? "" : Formats.number(runs.size()),
                        runs.isEmpty() ? null : since(runs.getLast().proposedAt())));
    }

    private static boolean isOf(StaffVisitor staff, RunSummary run) {
        return run.proposer().equals(staff.account().value());
    }

    private Mono<Task> balanced() {
        return money.ledger
                .lastProof()
                .filter(proof -> !proof.isClean())
                .map(proof -> Formats.number(Math.max(1, proof.faults().size())))
                .defaultIfEmpty("")
                .map(faults -> new Task("desk.task.ledger", "/meja/buku-besar", faults, null, !faults.isEmpty()));
    }

    private Mono<Task> flagged() {
        return Mono.zip(money.purchases.countFlagged(), money.charges.countFlagged(), Long::sum)
                .map(sum -> new Task(
                        "desk.task.flagged", "/meja/pesanan", sum == 0 ? "" : Formats.number(sum), null, sum > 0));
    }

    private Mono<Task> unanswered() {
        return money.open
                .countUnanswered()
                .map(count -> new Task(
                        "desk.task.unanswered",
                        "/meja/pesanan#belum-dijawab",
                        count == 0 ? "" : Formats.number(count),
                        null,
                        count > 0));
    }

    private Mono<Task> back() {
        return money.open
                .sumToGiveBack()
                .map(sum -> new Task(
                        "desk.task.back",
                        "/meja/pesanan#dikembalikan",
                        sum.isZero() ? "" : Formats.rupiah(sum),
                        null,
                        !sum.isZero()));
    }

    private static Task task(String key, String count, @Nullable Wait wait) {
        return new Task(key, PAYOUTS, count, wait, false);
    }

    private Wait since(Instant when) {
        return Wait.of(when, clock.instant());
    }
}
