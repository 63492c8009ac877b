package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.payments.payout.Claims;
import id.pasarrusun.payments.payout.Doubts;
import id.pasarrusun.payments.payout.FinanceOfficer;
import id.pasarrusun.payments.payout.PayoutRun;
import id.pasarrusun.payments.payout.PayoutRunId;
import id.pasarrusun.payments.payout.PayoutRuns;
import id.pasarrusun.payments.payout.Proposal;
import id.pasarrusun.payments.payout.Release;
import id.pasarrusun.payments.payout.Withdrawal;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// Payout runs: one officer proposes, another releases.
@Controller
final class PayoutPages {

    static final String BASE = "/meja/pencairan";
    private static final int CLAIMS = 500;
    private static final int RUNS = 50;

    private final PayoutRuns runs;
    private final Claims claims;
    private final Doubts doubts;
    private final Makers makers;

    PayoutPages(PayoutRuns runs, Claims claims, Doubts doubts, Makers makers) {
        this.runs = runs;
        this.claims = claims;
        this.doubts = doubts;
        this.makers = makers;
    }

    static String address(PayoutRunId run) {
        return BASE + "/" + run.value();
    }

    @GetMapping(BASE)
    Mono<Rendering> overview(@AuthenticationPrincipal StaffVisitor staff, @RequestParam @Nullable String kabar) {
        return Mono.zip(
                        claims.ready(),
                        claims.open(CLAIMS).collectList(),
                        runs.newest(RUNS).collectList(),
                        doubts.open().collectList())
                .map(read -> new PayoutsView.Read(
                        read.getT1(),
                        read.getT2(),
                        read.getT3(),
                        read.getT4(),
                        staff.account().value()))
                .flatMap(this::view)
                .map(view -> Rendering.view("cashdesk/payouts")
                        .modelAttribute("view", view.telling(News.read(kabar)))
                        .build());
    }

    @PostMapping(BASE)
    Mono<Rendering> propose(@AuthenticationPrincipal StaffVisitor staff) {
        return runs.propose(officer(staff)).map(proposal -> switch (proposal) {
            case Proposal.Proposed(PayoutRun run) -> on(News.PROPOSED.at(address(run.id())));
            case Proposal.NothingDue() -> on(News.NOTHING_DUE.at(BASE));
        });
    }

    @GetMapping(BASE + "/{id}")
    Mono<Rendering> run(
            @AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id, @RequestParam @Nullable String kabar) {
        return page(new Look(staff, new PayoutRunId(id)), News.read(kabar), HttpStatus.OK);
    }

    @PostMapping(BASE + "/{id}/setujui")
    Mono<Rendering> release(@AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id) {
        Look look = new Look(staff, new PayoutRunId(id));
        return runs.approve(officer(staff), look.run).flatMap(release -> switch (release) {
            case Release.Released _ -> Mono.just(on(News.RELEASED.at(address(look.run))));
            case Release.OwnProposal() -> page(look, News.OWN_PROPOSAL, HttpStatus.FORBIDDEN);
            case Release.InDoubt() -> page(look, News.IN_DOUBT, HttpStatus.CONFLICT);
            case Release.AlreadyReleased() -> page(look, News.TOO_LATE, HttpStatus.CONFLICT);
        });
    }

    @PostMapping(BASE + "/{id}/tarik")
    Mono<Rendering> withdraw(@AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id) {
        Look look = new Look(staff, new PayoutRunId(id));
        return runs.withdraw(officer(staff), look.run).flatMap(withdrawal -> switch (withdrawal) {
            case Withdrawal.Withdrawn _ -> Mono.just(on(News.WITHDRAWN.at(address(look.run))));
            case Withdrawal.TooLate() -> page(look, News.TOO_LATE, HttpStatus.CONFLICT);
        });
    }

    /// Who looks at which run.
    private record Look(StaffVisitor staff, PayoutRunId run) {}

    private Mono<PayoutsView> view(PayoutsView.Read read) {
        return cards(read.payees()).map(cards -> PayoutsView.of(read, claims.least(), cards));
    }

    private Mono<Rendering> page(Look look, @Nullable News news, HttpStatus status) {
        return runs.get(look.run)
                .flatMap(run -> cards(run.payouts().stream()
                                .map(payout -> payout.payee().value())
                                .toList())
                        .map(cards -> RunView.of(run, look.staff.account().value(), cards)))
                .map(view -> Rendering.view("cashdesk/run")
                        .modelAttribute("view", view.telling(news))
                        .status(status)
                        .build());
    }

    private Mono<Map<UUID, MakerCard>> cards(Collection<UUID> payees) {
        return makers.cards(payees.stream().map(MakerId::new).toList())
                .map(cards -> cards.values().stream()
                        .collect(Collectors.toMap(card -> card.id().value(), card -> card)));
    }

    static FinanceOfficer officer(StaffVisitor staff) {
        return new FinanceOfficer(staff.account().value(), staff.name());
    }

    static Rendering on(String address) {
        return Rendering.redirectTo(address).build();
    }
}
