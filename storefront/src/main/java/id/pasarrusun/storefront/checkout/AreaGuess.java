package id.pasarrusun.storefront.checkout;

import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.area.Areas;
import java.util.List;

/// What somebody may have meant by the name of a kelurahan.
sealed interface AreaGuess {

    /// So many candidates are shown at most.
    int CHOICES_MAX = 8;

    /// This one.
    record One(Area area) implements AreaGuess {}

    /// One of these.
    record Several(List<Area> areas) implements AreaGuess {
        public Several {
            areas = List.copyOf(areas);
        }
    }

    /// No kelurahan of Jakarta is called so, or nothing was written.
    record None() implements AreaGuess {}

    /// @param typed the name, or the whole label, as it was written
    /// @param chosen the code that was picked from an earlier list, which counts while it still fits the name
    static AreaGuess of(Areas areas, String typed, String chosen) {
        if (typed.chars().noneMatch(Character::isLetterOrDigit)) {
            return new None();
        }
        List<Area> found = areas.search(typed, Integer.MAX_VALUE);
        List<Area> same = found.stream().filter(area -> isCalled(area, typed)).toList();
        List<Area> picked =
                found.stream().filter(area -> area.code().equals(chosen)).toList();
        List<Area> best = !picked.isEmpty() ? picked : same.size() == 1 ? same : found;
        return switch (best.size()) {
            case 0 -> new None();
            case 1 -> new One(best.getFirst());
            default -> new Several(best.stream().limit(CHOICES_MAX).toList());
        };
    }

    private static boolean isCalled(Area area, String typed) {
        return area.label().equalsIgnoreCase(typed)
                || area.kelurahan().equalsIgnoreCase(typed)
                || (area.kelurahan() + ", " + area.kecamatan()).equalsIgnoreCase(typed);
    }
}
