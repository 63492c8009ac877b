package id.pasarrusun.storefront.demo;

import id.pasarrusun.storefront.illustration.Drawing;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A maker who does not exist, with everything a real one would hand in; tower is the slug of hers.
public record DemoMaker(
        String slug,
        String name,
        String businessName,
        String phone,
        String tower,
        List<Training> trainings,
        String story,
        Bank bank,
        @Nullable Work work) {

    public DemoMaker {
        trainings = List.copyOf(trainings);
    }

    /// A training she finished, which opens that craft to her.
    public record Training(DemoCraft craft, String batch, int year, String certificate) {}

    /// The account that her earnings go to.
    public record Bank(String code, String account, String holder) {}

    /// How much she makes in a week, and on which weekdays she does not work.
    public record Work(Map<DemoCraft, Integer> perWeek, Set<DayOfWeek> off) {

        public Work {
            perWeek = Map.copyOf(perWeek);
            off = Set.copyOf(off);
        }
    }

    /// Herself, with what she learned to make first.
    public Drawing portrait() {
        return Pictures.of(trainings.getFirst().craft(), slug.hashCode());
    }

    public boolean trainedIn(DemoCraft craft) {
        return trainings.stream().anyMatch(training -> training.craft() == craft);
    }
}
