package id.pasarrusun.catalog.maker;

import id.pasarrusun.media.image.ImageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A maker as her own page shows her.
///
/// @param portrait her face, or her hands at work; null while she has none
public record MakerProfile(
        MakerCard card,
        String story,
        List<Training> trainings,
        Standing standing,
        @Nullable ImageId portrait) {

    public MakerProfile {
        trainings = List.copyOf(trainings);
    }

    public boolean isTrainedIn(Craft craft) {
        return trainings.stream().anyMatch(training -> training.craft() == craft);
    }
}
