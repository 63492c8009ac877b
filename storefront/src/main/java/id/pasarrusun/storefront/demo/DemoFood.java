package id.pasarrusun.storefront.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a buyer must know before she eats it, and the papers that allow it to be sold.
public record DemoFood(
        Kind kind,
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
        DRY
    }

    /// A numbered paper; one without a date holds until it is withdrawn.
    public record Permit(
            String type,
            String number,
            String issuer,
            @Nullable LocalDate validUntil) {}
}
