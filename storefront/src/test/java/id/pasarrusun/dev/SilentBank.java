package id.pasarrusun.dev;

import id.pasarrusun.payments.payout.Disburser;
import java.util.List;
import reactor.core.publisher.Mono;

/// Never answers, for tests in which nobody is paid.
public final class SilentBank implements Disburser {

    @Override
    public Mono<Created> create(Order order) {
        return Mono.never();
    }

    @Override
    public Mono<Approval> approve(List<String> references) {
        return Mono.never();
    }

    @Override
    public Mono<DisbursementStatus> status(String reference) {
        return Mono.never();
    }

    @Override
    public Mono<AccountCheck> check(String bank, String number) {
        return Mono.never();
    }
}
