package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.attribute.CraftAttribute;
import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.food.FoodDecision;
import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.listing.Submission.Missing;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must be there before an officer's time is asked for.
final class SubmissionRules {

    static final int DESCRIPTION_MIN = 30;

    private SubmissionRules() {}

    /// @param food what the law says of it; null for all else and while nothing can be said
    static List<Missing> check(
            ListingContent content, MakerProfile maker, Map<ImageId, ImageState> photos, @Nullable FoodFinding food) {
        List<Missing> missing = new ArrayList<>();
        if (content.name().isBlank()) {
            missing.add(Missing.NAME);
        }
        if (content.description().strip().length() < DESCRIPTION_MIN) {
            missing.add(Missing.DESCRIPTION);
        }
        missing.addAll(photos(content, photos));
        if (!CraftAttributes.of(content.craft()).stream().allMatch(attribute -> isAnswered(content, attribute))) {
            missing.add(Missing.ATTRIBUTES);
        }
        if (content.craft() == Craft.BAKSO
                && (content.food() == null || !content.food().isComplete())) {
            missing.add(Missing.FOOD);
        }
        if (food != null) {
            missing.addAll(food.missing());
        }
        if (!maker.isTrainedIn(content.craft())) {
            missing.add(Missing.NOT_TRAINED);
        }
        return missing;
    }

    /// What the law says of a food, and which papers its maker sent that hold or may come to hold.
    record FoodFinding(FoodDecision decision, Set<Paper> sent) {

        FoodFinding {
            sent = Set.copyOf(sent);
        }

        private List<Missing> missing() {
            return switch (decision) {
                case FoodDecision.NotSold _ -> List.of(Missing.FOOD_NOT_SOLD);
                case FoodDecision.Sold sold -> sent.containsAll(sold.papers()) ? List.of() : List.of(Missing.PAPERS);
            };
        }
    }

    private static List<Missing> photos(ListingContent content, Map<ImageId, ImageState> states) {
        if (content.photos().isEmpty()) {
            return List.of(Missing.PHOTO);
        }
        List<ImageState> known = content.photos().stream()
                .map(photo -> states.get(photo.image()))
                .toList();
        if (known.stream().anyMatch(ImageState.Refused.class::isInstance)) {
            return List.of(Missing.PHOTO_REFUSED);
        }
        return known.stream().allMatch(ImageState.Ready.class::isInstance)
                ? List.of()
                : List.of(Missing.PHOTO_NOT_READY);
    }

    /// What she need not say may stay open; what is said must be an answer.
    private static boolean isAnswered(ListingContent content, CraftAttribute attribute) {
        String said = content.said(attribute.key());
        return said.isBlank()
                ? !attribute.required()
                : attribute.kind().read(said).isPresent();
    }
}
