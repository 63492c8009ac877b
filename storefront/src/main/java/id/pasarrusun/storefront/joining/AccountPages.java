package id.pasarrusun.storefront.joining;

import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.BankAccount;
import id.pasarrusun.payments.payout.Payees;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.joining.JoinView.Choice;
import id.pasarrusun.storefront.page.Banks;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Seller;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where a maker names her first account. One that is known is changed with an officer, so that who holds her phone for
/// a moment cannot lead her money away.
@Controller("joiningAccountPages")
final class AccountPages {

    static final String PAGE = "/sanggar/rekening";

    private static final List<String> BANKS = List.of(
            "dki", "bri", "bca", "bni", "mandiri", "bsi", "btn", "cimb", "permata", "danamon", "jago", "seabank",
            "gopay", "dana", "ovo");

    private final Payees payees;

    AccountPages(Payees payees) {
        this.payees = payees;
    }

    @GetMapping(PAGE)
    Mono<Rendering> show(@AuthenticationPrincipal MakerVisitor maker) {
        return page(Seller.payee(maker), Form.empty());
    }

    @PostMapping(PAGE)
    Mono<Rendering> take(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange) {
        PayeeId payee = Seller.payee(maker);
        return exchange.getFormData()
                .map(Form::sent)
                .map(AccountPages::checked)
                .flatMap(form -> form.holds() ? register(payee, form) : page(payee, form));
    }

    private Mono<Rendering> register(PayeeId payee, Form form) {
        var account = new BankAccount(form.value("bank"), digits(form), form.value("holder"));
        return payees.find(payee)
                .hasElement()
                .flatMap(known -> known ? Mono.empty() : payees.register(payee, account))
                .thenReturn(Rendering.redirectTo(BeginningPages.PAGE).build());
    }

    private static Form checked(Form sent) {
        Form form = BANKS.contains(sent.value("bank")) ? sent : sent.reject("bank", "joining.fault.bank");
        if (!digits(sent).matches("[0-9]{6,20}")) {
            form = form.reject("number", "joining.fault.number");
        }
        String holder = sent.value("holder");
        return holder.isEmpty() || holder.length() > 100 ? form.reject("holder", "joining.fault.holder") : form;
    }

    private static String digits(Form form) {
        return form.value("number").replaceAll("[\\s.-]", "");
    }

    private Mono<Rendering> page(PayeeId payee, Form form) {
        return payees.find(payee)
                .singleOptional()
                .map(known -> view(known, form))
                .map(view -> Rendering.view("joining/account")
                        .modelAttribute("view", view)
                        .status(form.holds() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private static AccountView view(Optional<BankAccount> known, Form form) {
        return new AccountView(
                form,
                BANKS.stream().map(bank -> new Choice(bank, Banks.name(bank))).toList(),
                known.map(account -> Banks.name(account.bank()) + " " + account.masked())
                        .orElse(null),
                known.map(BankAccount::holder).orElse(""));
    }
}
