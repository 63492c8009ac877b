package id.pasarrusun.catalog.food;

import java.util.List;

/// How a food may be sold here, if it may.
public sealed interface FoodDecision {

    /// @param papers that must be valid while it is in the shop window
    /// @param madeToOrder made once it was bought, with its dates on the label
    record Sold(FoodKind kind, List<Paper> papers, Reach reach, boolean madeToOrder) implements FoodDecision {

        public Sold {
            papers = List.copyOf(papers);
        }

        /// Whether it could be sold with less paper if it were sold fresh, within a week.
        public boolean couldBeFresh() {
            return kind == FoodKind.FROZEN;
        }
    }

    record NotSold(Reason reason) implements FoodDecision {}

    /// How far it may travel.
    enum Reach {
        NATIONWIDE,
        NEARBY
    }

    /// Why it is not sold here, each with something else that she can do.
    enum Reason {
        /// It is for those who make food of it; sold to those who eat it, it may be.
        RAW_MATERIAL,
        /// Meat ground by somebody without a halal certificate cannot be sold as halal.
        GROUND_ELSEWHERE
    }
}
