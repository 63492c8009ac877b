package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.food.FoodDecision;
import id.pasarrusun.catalog.food.FoodDecision.NotSold;
import id.pasarrusun.catalog.food.FoodDecision.Sold;
import id.pasarrusun.catalog.food.FoodRules;
import id.pasarrusun.catalog.food.Permit;
import id.pasarrusun.catalog.food.Permits;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.SubmissionRules.FoodFinding;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.time.Jakarta;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/// What the law says today of a listing's food.
public final class FoodLaw {

    /// No paper is called so.
    private static final List<String> UNANSWERED = List.of("UNANSWERED");

    private final FoodRules rules;
    private final Permits permits;
    private final InstantSource clock;

    FoodLaw(FoodRules rules, Permits permits, InstantSource clock) {
        this.rules = rules;
        this.permits = permits;
        this.clock = clock;
    }

    /// Empty while an answer is open.
    public Optional<FoodDecision> decide(Food food) {
        return food.answers().map(answers -> rules.decide(answers, food.halal(), today()));
    }

    /// What must hold while it is in the shop window; nothing for what is no food. Food of which the law has not been
    /// asked, or that it forbids, needs what nobody has.
    List<String> needs(ListingContent content) {
        Food food = content.food();
        return food == null
                ? List.of()
                : decide(food).map(decision -> needs(food, decision)).orElse(UNANSWERED);
    }

    private static List<String> needs(Food food, FoodDecision decision) {
        return switch (decision) {
            case Sold sold -> food.needs(sold.papers());
            case NotSold _ -> UNANSWERED;
        };
    }

    /// Empty for what is no food, and while an answer is open.
    Mono<FoodFinding> find(MakerId maker, ListingContent content) {
        LocalDate today = today();
        return Mono.justOrEmpty(Optional.ofNullable(content.food()).flatMap(this::decide))
                .flatMap(decision -> permits.of(maker)
                        .filter(permit -> permit.isInPlay(today))
                        .map(Permit::kind)
                        .collect(Collectors.toSet())
                        .map(sent -> new FoodFinding(decision, sent)));
    }

    private LocalDate today() {
        return Jakarta.day(clock.instant());
    }
}
