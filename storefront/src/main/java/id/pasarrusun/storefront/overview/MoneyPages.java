package id.pasarrusun.storefront.overview;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.BankAccount;
import id.pasarrusun.payments.payout.Earnings;
import id.pasarrusun.payments.payout.EarningsBook;
import id.pasarrusun.payments.payout.Payees;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.income.IncomeView;
import id.pasarrusun.storefront.income.Incomes;
import id.pasarrusun.storefront.overview.MoneyView.Income;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.News;
import id.pasarrusun.storefront.studio.Numbers;
import id.pasarrusun.storefront.studio.Seller;
import id.pasarrusun.storefront.studio.Sent;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// What a maker has earned, where it is, to which account it goes, and what she wants to earn.
@Controller("overviewMoneyPages")
final class MoneyPages {

    private static final String MONEY = "/sanggar/uang";
    private static final long GOAL_MIN = 1_000;
    private static final long GOAL_MAX = 1_000_000_000;

    private final EarningsBook earnings;
    private final Payees payees;
    private final Incomes incomes;

    MoneyPages(EarningsBook earnings, Payees payees, Incomes incomes) {
        this.earnings = earnings;
        this.payees = payees;
        this.incomes = incomes;
    }

    @GetMapping(MONEY)
    Mono<Rendering> show(
            @AuthenticationPrincipal MakerVisitor maker,
            Words words,
            @RequestParam(required = false) @Nullable String kabar) {
        return known(maker, words)
                .map(known -> Answers.page("overview/money", known.view(goal(known.income), News.read(kabar))));
    }

    @PostMapping(MONEY + "/target")
    Mono<Rendering> aim(@AuthenticationPrincipal MakerVisitor maker, Words words, ServerWebExchange exchange) {
        return Sent.formOf(exchange).flatMap(form -> aim(maker, words, form));
    }

    private Mono<Rendering> aim(MakerVisitor maker, Words words, Form form) {
        String typed = form.value("target");
        OptionalLong amount = Numbers.read(typed);
        if (!typed.isEmpty() && amount.stream().noneMatch(read -> read >= GOAL_MIN && read <= GOAL_MAX)) {
            return known(maker, words)
                    .map(known -> known.view(form.reject("target", "income.fault.goal"), null))
                    .map(view -> Answers.page("overview/money", view, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        return incomes.aim(maker.maker(), amount.isEmpty() ? null : Rupiah.of(amount.getAsLong()))
                .thenReturn(Answers.to(News.SAVED.after(MONEY)));
    }

    private static Form goal(IncomeView income) {
        IncomeView.Progress progress = income.progress();
        return progress == null ? Form.empty() : Form.empty().with("target", progress.goal());
    }

    private Mono<Known> known(MakerVisitor maker, Words words) {
        PayeeId payee = Seller.payee(maker);
        return Mono.zip(
                        earnings.of(payee),
                        payees.find(payee).singleOptional(),
                        payees.findChange(payee).singleOptional(),
                        incomes.full(maker.maker(), words))
                .map(known -> new Known(known.getT1(), known.getT2(), known.getT3(), known.getT4()));
    }

    private record Known(
            Earnings earnings, Optional<BankAccount> account, Optional<Payees.Change> change, IncomeView income) {

        private MoneyView view(Form form, @Nullable News news) {
            return MoneyView.of(earnings, account.orElse(null), change.orElse(null), new Income(income, form, news));
        }
    }
}
