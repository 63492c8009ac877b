package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.food.FoodDecision;
import id.pasarrusun.catalog.food.FoodDecision.NotSold;
import id.pasarrusun.catalog.food.FoodDecision.Sold;
import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.food.Permit;
import id.pasarrusun.catalog.food.PermitState;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the law says of a maker's food, and what she can do about it.
///
/// @param kind how it is sold; nothing while an answer is open
/// @param refused why it is not sold here
/// @param fresh whether it could be sold with less paper if it were sold fresh
/// @param papers those that it needs
public record FoodGuide(
        @Nullable String kind,
        @Nullable String refused,
        boolean nearby,
        boolean madeToOrder,
        boolean fresh,
        List<Needed> papers) {

    public FoodGuide {
        papers = List.copyOf(papers);
    }

    /// A paper that it needs.
    ///
    /// @param choices those of hers that may be meant, where there are several; each its kind and number
    /// @param chosen the one that she named; empty when none
    /// @param address where such a paper is asked for
    public record Needed(
            String code, String field, Standing standing, List<String> choices, String chosen, String address) {

        public Needed {
            choices = List.copyOf(choices);
        }

        public boolean isHeld() {
            return standing == Standing.VALID;
        }

        /// As she reads it off the paper.
        public String number(String choice) {
            return choice.substring(choice.indexOf(' ') + 1);
        }
    }

    /// How far a paper is.
    public enum Standing {
        VALID,
        WAITING,
        MISSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether an answer is open.
    public boolean isOpen() {
        return kind == null && refused == null;
    }

    /// Whether nothing that the law asks for is missing.
    public boolean holds() {
        return isOpen() || (refused == null && papers.stream().allMatch(Needed::isHeld));
    }

    static FoodGuide of(Food food, Optional<FoodDecision> decision, List<Permit> permits, LocalDate day) {
        return decision.map(decided -> switch (decided) {
                    case NotSold(FoodDecision.Reason reason) ->
                        new FoodGuide(null, code(reason), false, false, false, List.of());
                    case Sold sold ->
                        new FoodGuide(
                                sold.kind().code(),
                                null,
                                sold.reach() == FoodDecision.Reach.NEARBY,
                                sold.madeToOrder(),
                                sold.couldBeFresh(),
                                sold.papers().stream()
                                        .map(paper -> needed(food, paper, permits, day))
                                        .toList());
                })
                .orElse(new FoodGuide(null, null, false, false, false, List.of()));
    }

    private static Needed needed(Food food, Paper paper, List<Permit> permits, LocalDate day) {
        List<Permit> ofKind = permits.stream()
                .filter(permit -> permit.kind() == paper && permit.isInPlay(day))
                .toList();
        String named = food.needs(List.of(paper)).getFirst();
        List<Permit> meant = ofKind.stream()
                .filter(permit -> named.equals(paper.name()) || named.equals(need(permit)))
                .toList();
        List<String> choices =
                ofKind.stream().map(FoodGuide::need).distinct().sorted().toList();
        return new Needed(
                paper.code(),
                ListingForm.PAPER + paper.name(),
                standing(meant),
                choices.size() > 1 ? choices : List.of(),
                named.equals(paper.name()) ? "" : named,
                address(paper));
    }

    private static Standing standing(List<Permit> meant) {
        if (meant.isEmpty()) {
            return Standing.MISSING;
        }
        return meant.stream().anyMatch(permit -> permit.state() instanceof PermitState.Valid)
                ? Standing.VALID
                : Standing.WAITING;
    }

    private static String need(Permit permit) {
        return permit.kind().name() + " " + permit.number();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String address(Paper paper) {
        return switch (paper) {
            case SPP_IRT -> "https://oss.go.id";
            case BPOM_MD -> "https://e-reg.pom.go.id";
            case SLHS -> "https://jakevo.jakarta.go.id";
            case HALAL -> "https://ptsp.halal.go.id";
            case GRINDER -> "https://bpjph.halal.go.id";
        };
    }
}
