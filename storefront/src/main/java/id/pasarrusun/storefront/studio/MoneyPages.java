package id.pasarrusun.storefront.studio;

import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.BankAccount;
import id.pasarrusun.payments.payout.Earnings;
import id.pasarrusun.payments.payout.EarningsBook;
import id.pasarrusun.payments.payout.Payees;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// What a maker has earned, where it is, and to which account it goes.
@Controller("studioMoneyPages")
final class MoneyPages {

    private final EarningsBook earnings;
    private final Payees payees;

    MoneyPages(EarningsBook earnings, Payees payees) {
        this.earnings = earnings;
        this.payees = payees;
    }

    @GetMapping("/sanggar/uang")
    Mono<Rendering> show(@AuthenticationPrincipal MakerVisitor maker) {
        PayeeId payee = OrderPages.payee(maker);
        return Mono.zip(
                        earnings.of(payee),
                        payees.find(payee).singleOptional(),
                        payees.findChange(payee).singleOptional())
                .map(known -> new Known(known.getT1(), known.getT2(), known.getT3()))
                .map(known -> Answers.page("money", view(known)));
    }

    private record Known(Earnings earnings, Optional<BankAccount> account, Optional<Payees.Change> change) {}

    private MoneyView view(Known known) {
        return MoneyView.of(known.earnings, known.account.orElse(null), known.change.orElse(null));
    }
}
