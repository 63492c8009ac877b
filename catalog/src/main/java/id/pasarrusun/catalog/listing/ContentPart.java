package id.pasarrusun.catalog.listing;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// The parts of what a version says, each of which can change by itself.
public enum ContentPart {
    NAME,
    CRAFT,
    DESCRIPTION,
    ATTRIBUTES,
    PHOTOS,
    PHOTO_WORDS,
    PROMISED_DAYS,
    FOOD,
    ENGLISH;

    /// The parts in which two contents differ. A photo is another one when its bytes are, or its place.
    public static Set<ContentPart> changed(ListingContent before, ListingContent after) {
        Set<ContentPart> changed = EnumSet.noneOf(ContentPart.class);
        for (ContentPart part : values()) {
            if (!part.isSame(before, after)) {
                changed.add(part);
            }
        }
        return changed;
    }

    private boolean isSame(ListingContent before, ListingContent after) {
        return switch (this) {
            case NAME -> before.name().equals(after.name());
            case CRAFT -> before.craft() == after.craft();
            case DESCRIPTION -> before.description().equals(after.description());
            case ATTRIBUTES -> Set.copyOf(before.attributes()).equals(Set.copyOf(after.attributes()));
            case PHOTOS -> showSame(before.photos(), after.photos());
            case PHOTO_WORDS -> saySame(before.photos(), after.photos());
            case PROMISED_DAYS -> before.promisedDays() == after.promisedDays();
            case FOOD -> Objects.equals(before.food(), after.food());
            case ENGLISH -> before.english().equals(after.english());
        };
    }

    private static boolean showSame(List<Photo> before, List<Photo> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size())
                        .allMatch(place -> before.get(place).shows(after.get(place)));
    }

    /// Of the photos that are in both; those of others come with their photo.
    private static boolean saySame(List<Photo> before, List<Photo> after) {
        return after.stream()
                .allMatch(photo -> before.stream()
                        .filter(photo::shows)
                        .findFirst()
                        .map(old -> old.alt().equals(photo.alt()))
                        .orElse(true));
    }
}
