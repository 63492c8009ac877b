package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.food.Permits;
import id.pasarrusun.catalog.listing.FoodLaw;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.time.Jakarta;
import java.time.InstantSource;
import java.util.Objects;
import reactor.core.publisher.Mono;

/// Looks up what the law says of a maker's food, beside the papers that she has.
final class FoodDesk {

    private final FoodLaw law;
    private final Permits permits;
    private final InstantSource clock;

    FoodDesk(FoodLaw law, Permits permits, InstantSource clock) {
        this.law = law;
        this.permits = permits;
        this.clock = clock;
    }

    /// Nothing for what is no food.
    Mono<FoodGuide> guide(MakerId maker, ListingContent content) {
        if (content.craft() != Craft.BAKSO) {
            return Mono.empty();
        }
        Food food = Objects.requireNonNullElse(content.food(), Food.NOTHING);
        return permits.of(maker)
                .collectList()
                .map(hers -> FoodGuide.of(food, law.decide(food), hers, Jakarta.day(clock.instant())));
    }
}
