package id.pasarrusun.storefront.income;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.EarningsBook;
import id.pasarrusun.storefront.page.Words;
import java.time.InstantSource;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// What makers earn by month, and what they want to.
public final class Incomes {

    private final EarningsBook earnings;
    private final GoalStore goals;
    private final InstantSource clock;

    Incomes(EarningsBook earnings, GoalStore goals, InstantSource clock) {
        this.earnings = earnings;
        this.goals = goals;
        this.clock = clock;
    }

    /// Her last six months, for a corner of a page.
    public Mono<IncomeView> brief(MakerId maker, Words words) {
        return year(maker).map(year -> IncomeView.brief(year, words));
    }

    /// Her last twelve months.
    public Mono<IncomeView> full(MakerId maker, Words words) {
        return year(maker).map(year -> IncomeView.full(year, words));
    }

    /// What she wants to earn each month from this one on; nothing when she wants no goal.
    public Mono<Void> aim(MakerId maker, @Nullable Rupiah amount) {
        return Mono.defer(() -> goals.put(maker, new Goal(month(), amount)));
    }

    private Mono<Year> year(MakerId maker) {
        return Mono.defer(() -> year(maker, month()));
    }

    /// A goal older than those twelve can still count: there is at most one a month.
    private Mono<Year> year(MakerId maker, YearMonth current) {
        return Mono.zip(
                earnings.byMonth(new PayeeId(maker.value()), Year.first(current)),
                goals.newest(maker, Year.MONTHS + 1).collectList(),
                (earned, aims) -> new Year(current, earned, aims));
    }

    private YearMonth month() {
        return YearMonth.from(clock.instant().atZone(Jakarta.ZONE));
    }
}
