package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.payments.payout.Doubt.Judgement;
import id.pasarrusun.payments.payout.Doubt.Verdict;
import id.pasarrusun.payments.payout.Doubts;
import id.pasarrusun.payments.payout.PayoutId;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// What an officer found out about a payout that the bank contradicts us about.
@Controller
final class DoubtPages {

    private final Doubts doubts;

    DoubtPages(Doubts doubts) {
        this.doubts = doubts;
    }

    static String address(PayoutId payout) {
        return PayoutPages.BASE + "/periksa/" + payout.value();
    }

    @PostMapping(PayoutPages.BASE + "/periksa/{id}/sampai")
    Mono<Rendering> arrived(@AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id) {
        return judge(staff, id, Verdict.PAID);
    }

    @PostMapping(PayoutPages.BASE + "/periksa/{id}/tidak-sampai")
    Mono<Rendering> missing(@AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id) {
        return judge(staff, id, Verdict.UNPAID);
    }

    private Mono<Rendering> judge(StaffVisitor staff, UUID id, Verdict verdict) {
        return doubts.judge(PayoutPages.officer(staff), new PayoutId(id), verdict)
                .map(judgement -> PayoutPages.on(news(judgement).at(PayoutPages.BASE)));
    }

    private static News news(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Judged() -> News.JUDGED;
            case Judgement.TooLate() -> News.JUDGED_BEFORE;
            case Judgement.NotEnough() -> News.NOT_ENOUGH;
        };
    }
}
