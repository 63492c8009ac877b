package id.pasarrusun.storefront.demo;

import id.pasarrusun.catalog.food.Ground;
import id.pasarrusun.catalog.food.Serving;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The food papers of a generated listing, the ones its way of keeping asks for.
final class GeneratedFood {

    private static final LocalDate VALID = LocalDate.of(2030, 12, 31);

    private static final DemoFood.Permit HALAL = new DemoFood.Permit("HALAL", "ID31110000009990926", "BPJPH", null);

    private GeneratedFood() {}

    static DemoFood of(Recipe.Keeping keeping, Recipe.Pattern filling) {
        return new DemoFood(
                keeping.kind(),
                keeping.kind() == DemoFood.Kind.FROZEN ? Serving.TO_COOK : Serving.READY,
                Ground.HERSELF,
                storage(keeping.kind()),
                keeping.shelfLifeDays(),
                orEmpty(filling.ingredients()),
                filling.allergens() == null ? List.of() : filling.allergens(),
                true,
                List.of(permit(keeping.kind()), HALAL));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String storage(DemoFood.Kind kind) {
        return switch (kind) {
            case FROZEN -> "Simpan beku pada -18 °C. Jangan dibekukan ulang setelah dicairkan.";
            case FRESH -> "Simpan di kulkas 0-4 °C dan habiskan sebelum tanggal pada label.";
            case DRY -> "Simpan di tempat sejuk dan kering, tutup rapat setelah dibuka.";
        };
    }

    /// Every paper under which one of them may be sold.
    static List<DemoFood.Permit> papers() {
        return Stream.concat(Stream.of(DemoFood.Kind.values()).map(GeneratedFood::permit), Stream.of(HALAL))
                .toList();
    }

    private static DemoFood.Permit permit(DemoFood.Kind kind) {
        return switch (kind) {
            case FROZEN -> new DemoFood.Permit("BPOM-MD", "MD 524100000099", "BPOM", VALID);
            case FRESH ->
                new DemoFood.Permit("SLHS", "SLHS-JKT-2026-000099", "Dinas Kesehatan Provinsi DKI Jakarta", VALID);
            case DRY -> new DemoFood.Permit("SPP-IRT", "P-IRT 2063173000099-31", "PTSP Provinsi DKI Jakarta", VALID);
        };
    }
}
