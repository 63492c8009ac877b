package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.ledger.Posting;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.payout.Disburser.DisbursementStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/// Makes a payout what the bank says it is. A notice is a hint; what counts is the bank's answer when it is
/// asked.
final class Settling implements LogReader<PaymentsEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

    private final Stores stores;
    private final Ledger ledger;
    private final Disburser disburser;
    private final InstantSource clock;

    Settling(Stores stores, Ledger ledger, Disburser disburser, InstantSource clock) {
        this.stores = stores;
        this.ledger = ledger;
        this.disburser = disburser;
        this.clock = clock;
    }

    /// Where it reads and writes.
    record Stores(PayoutStore payouts, NoticeStore notices, DoubtStore doubts, EventLog<PaymentsEvent> log) {}

    @Override
    public EventLog<PaymentsEvent> log() {
        return stores.log();
    }

    @Override
    public String name() {
        return "payout.settling";
    }

    @Override
    public Mono<Effect> look(List<LogEntry<PaymentsEvent>> entries) {
        return entries.getFirst().event() instanceof PaymentsEvent.PayoutNoticed(UUID notice)
                ? stores.notices().payoutOf(notice).flatMap(this::ask)
                : Mono.empty();
    }

    /// Asks the bank, with no transaction open; the effect is for a transaction.
    Mono<Effect> ask(Payout payout) {
        String reference = payout.reference();
        if (reference == null) {
            return Mono.empty();
        }
        return disburser.status(reference).flatMap(status -> effect(payout, reference, status));
    }

    private Mono<Effect> effect(Payout payout, String reference, DisbursementStatus status) {
        return switch (status) {
            case DisbursementStatus.Waiting waiting ->
                Mono.just(() -> stores.payouts().touch(payout.id(), clock.instant()));
            case DisbursementStatus.Underway underway -> Mono.just(() -> submitted(payout.id()));
            case DisbursementStatus.Completed completed -> Mono.just(() -> completed(payout.id()));
            case DisbursementStatus.Failed(String reason) ->
                stores.notices()
                        .words(reference)
                        .defaultIfEmpty(new Words(null, null))
                        .map(words -> () -> failed(payout.id(), words.text(reason), words.mishap()));
            case DisbursementStatus.Strange(String what) -> {
                LOG.error("Payout {}, {} at the bank: {}", payout.id().value(), reference, what);
                yield Mono.just(() -> stores.payouts().touch(payout.id(), clock.instant()));
            }
        };
    }

    /// The bank is at it, unless we knew more already.
    Mono<Void> submitted(PayoutId id) {
        return stores.payouts().lock(id).flatMap(payout -> switch (payout.state()) {
            case RELEASED, QUEUED ->
                stores.payouts()
                        .submitted(id, clock.instant())
                        .then(stores.log().append(new PaymentsEvent.PayoutSent(id.value())));
            case SUBMITTED, COMPLETED -> stores.payouts().touch(id, clock.instant());
            case PROPOSED, WITHDRAWN, FAILED -> Mono.empty();
        });
    }

    /// Who was given the money back is not paid again while the bank says that it had arrived.
    private Mono<Void> completed(PayoutId id) {
        return stores.payouts().lock(id).flatMap(payout -> switch (payout.state()) {
            case RELEASED, QUEUED, SUBMITTED -> complete(payout);
            case COMPLETED -> stores.payouts().touch(id, clock.instant());
            case FAILED ->
                contradicted(payout, "was completed").then(stores.doubts().raise(payout, clock.instant()));
            case PROPOSED, WITHDRAWN -> contradicted(payout, "was completed");
        });
    }

    private Mono<Void> complete(Payout payout) {
        Posting arrival = new Posting(Account.inTransit(payout.payee().value()), Account.BANK, payout.amount());
        return ledger.post(payout.arrived(), List.of(arrival))
                .then(stores.payouts().completed(payout.id(), clock.instant()))
                .then(stores.log()
                        .append(new PaymentsEvent.PayoutCompleted(payout.id().value())));
    }

    /// The money is payable again, also when it had arrived and came back; once.
    private Mono<Void> failed(PayoutId id, String failure, Mishap mishap) {
        return stores.payouts().lock(id).flatMap(payout -> switch (payout.state()) {
            case RELEASED, QUEUED, SUBMITTED -> giveBack(payout, failure, mishap);
            case COMPLETED -> ledger.reverse(payout.arrived(), failure).then(giveBack(payout, failure, mishap));
            case FAILED -> Mono.empty();
            case PROPOSED, WITHDRAWN -> contradicted(payout, "failed");
        });
    }

    /// The bank will not have it and was never to pay it, unless somebody beside us got a reference all the
    /// same.
    Mono<Void> refused(PayoutId id, String reason) {
        return stores.payouts()
                .lock(id)
                .filter(payout -> payout.state() == PayoutState.RELEASED)
                .flatMap(payout -> giveBack(payout, reason, Mishap.UNKNOWN));
    }

    private Mono<Void> giveBack(Payout payout, String failure, Mishap mishap) {
        return ledger.reverse(payout.setAside(), failure)
                .then(stores.payouts().failed(payout.id(), failure, mishap, clock.instant()))
                .then(stores.log()
                        .append(new PaymentsEvent.PayoutFailed(payout.id().value())));
    }

    private static Mono<Void> contradicted(Payout payout, String told) {
        LOG.error("Payout {} is {}, but the bank says it {}", payout.id().value(), payout.state(), told);
        return Mono.empty();
    }
}
