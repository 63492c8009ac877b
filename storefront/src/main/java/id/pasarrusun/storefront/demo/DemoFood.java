package id.pasarrusun.storefront.demo;

import id.pasarrusun.catalog.food.Ground;
import id.pasarrusun.catalog.food.Keeping;
import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.food.Serving;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a buyer must know before she eats it, and the papers that allow it to be sold.
///
/// @param ground where its meat or fish is ground
public record DemoFood(
        Kind kind,
        Serving serving,
        Ground ground,
        String storage,
        int shelfLifeDays,
        String ingredients,
        List<String> allergens,
        boolean halal,
        List<Permit> permits) {

    public DemoFood {
        allergens = List.copyOf(allergens);
        permits = List.copyOf(permits);
    }

    /// How it is kept, which decides the papers it needs.
    public enum Kind {
        FRESH,
        FROZEN,
        DRY;

        Keeping keeping() {
            return switch (this) {
                case FRESH -> Keeping.CHILLED;
                case FROZEN -> Keeping.FROZEN;
                case DRY -> Keeping.ROOM;
            };
        }
    }

    /// A numbered paper; one without a date holds until it is withdrawn.
    public record Permit(
            String type,
            String number,
            String issuer,
            @Nullable LocalDate validUntil) {

        Paper paper() {
            return Paper.findByCode(type.toLowerCase(Locale.ROOT)).orElseThrow();
        }

        /// As a listing names it.
        String need() {
            return paper().name() + " " + number;
        }
    }
}
