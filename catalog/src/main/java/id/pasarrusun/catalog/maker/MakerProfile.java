package id.pasarrusun.catalog.maker;

import java.util.List;

/// A maker as her own page shows her.
public record MakerProfile(MakerCard card, String story, List<Training> trainings, Standing standing) {

    public MakerProfile {
        trainings = List.copyOf(trainings);
    }

    public boolean isTrainedIn(Craft craft) {
        return trainings.stream().anyMatch(training -> training.craft() == craft);
    }
}
