package id.pasarrusun.catalog.food;

import java.util.Locale;

/// How a food is sold, which follows from how it is kept and for how long.
public enum FoodKind {
    DRY(false),
    FRESH(true),
    FROZEN(true);

    /// From so many days on, food is sold under a permit of its own.
    static final int PERMIT_FROM_DAYS = 7;

    private final boolean nearby;

    FoodKind(boolean nearby) {
        this.nearby = nearby;
    }

    /// What keeps for less than a week is fresh, however it is kept; what keeps longer in the cold goes by the rules of
    /// frozen food.
    public static FoodKind of(Keeping keeping, int keepsDays) {
        if (keepsDays < PERMIT_FROM_DAYS) {
            return FRESH;
        }
        return switch (keeping) {
            case ROOM -> DRY;
            case CHILLED, FROZEN -> FROZEN;
        };
    }

    /// Whether it spoils on a long way, so that it is fetched or goes to the neighbourhood only.
    public boolean isNearby() {
        return nearby;
    }

    /// As addresses, words and the API call it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
