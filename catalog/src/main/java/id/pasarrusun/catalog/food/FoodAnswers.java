package id.pasarrusun.catalog.food;

/// The answers to the four questions.
///
/// @param keepsDays from the day it is made, if it is kept as it should be
public record FoodAnswers(Serving serving, Keeping keeping, int keepsDays, Ground ground) {

    public FoodAnswers {
        if (keepsDays < 1) {
            throw new IllegalArgumentException("Food keeps for a day at least, not for " + keepsDays);
        }
    }
}
