package id.pasarrusun.catalog.maker;

import java.util.List;

/// A trainee about to become a maker.
public record NewMaker(String slug, String name, String tower, String story, List<Training> trainings) {

    public NewMaker {
        trainings = List.copyOf(trainings);
    }
}
