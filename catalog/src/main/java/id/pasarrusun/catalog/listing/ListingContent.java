package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.maker.Craft;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a version says: everything that quality control looks at. Price and stock are not part of it, so that they can
/// change at once.
///
/// @param promisedDays days until it is ready to be sent
/// @param food what the law wants to be said of food; null for everything else
/// @param english the same in English, as far as she wrote it
public record ListingContent(
        String name,
        Craft craft,
        String description,
        List<Attribute> attributes,
        List<Photo> photos,
        int promisedDays,
        @Nullable Food food,
        Wording english) {

    public static final int NAME_MAX = 120;
    public static final int DESCRIPTION_MAX = 4_000;
    public static final int PHOTOS_MAX = 8;
    public static final int ATTRIBUTES_MAX = 20;
    public static final int PROMISED_DAYS_MAX = 90;

    public ListingContent {
        attributes = List.copyOf(attributes);
        photos = List.copyOf(photos);
        // versions from before there was any lie without
        english = Objects.requireNonNullElse(english, Wording.NONE);
        if (name.length() > NAME_MAX || description.length() > DESCRIPTION_MAX) {
            throw new IllegalArgumentException("A name or description is longer than it may be");
        }
        if (photos.size() > PHOTOS_MAX || attributes.size() > ATTRIBUTES_MAX) {
            throw new IllegalArgumentException("There are more photos or attributes than there may be");
        }
        if (promisedDays < 0 || promisedDays > PROMISED_DAYS_MAX) {
            throw new IllegalArgumentException("Nothing is promised in " + promisedDays + " days");
        }
    }

    public ListingContent withPhotos(List<Photo> others) {
        return new ListingContent(name, craft, description, attributes, others, promisedDays, food, english);
    }

    public ListingContent withEnglish(Wording other) {
        return new ListingContent(name, craft, description, attributes, photos, promisedDays, food, other);
    }

    /// A property that its craft asks for, such as the motif of a batik.
    ///
    /// @param name a key of the craft's attributes
    public record Attribute(String name, String value) {

        public static final int VALUE_MAX = 200;
        private static final int KEY_MAX = 40;

        public Attribute {
            if (name.length() > KEY_MAX || value.length() > VALUE_MAX) {
                throw new IllegalArgumentException("An attribute's name or value is longer than it may be");
            }
        }
    }

    /// What is said of food (labels: PP 69/1999; halal: UU 33/2014).
    ///
    /// @param kind such as frozen or ready to eat
    /// @param storage how it is to be kept
    /// @param permits numbers of permits, each with its kind
    public record Food(
            String kind,
            String storage,
            int shelfLifeDays,
            String ingredients,
            String allergens,
            boolean halal,
            List<String> permits) {

        public static final int TEXT_MAX = 200;
        public static final int INGREDIENTS_MAX = 1_000;
        public static final int PERMITS_MAX = 10;
        public static final int SHELF_LIFE_DAYS_MAX = 730;

        public Food {
            permits = List.copyOf(permits);
            if (Stream.of(kind, storage, allergens).anyMatch(text -> text.length() > TEXT_MAX)
                    || ingredients.length() > INGREDIENTS_MAX) {
                throw new IllegalArgumentException("What is said of food is longer than it may be");
            }
            if (permits.size() > PERMITS_MAX
                    || permits.stream().anyMatch(permit -> permit.length() > INGREDIENTS_MAX)) {
                throw new IllegalArgumentException("There are more or longer permits than there may be");
            }
            if (shelfLifeDays < 0 || shelfLifeDays > SHELF_LIFE_DAYS_MAX) {
                throw new IllegalArgumentException("Nothing is fresh for " + shelfLifeDays + " days");
            }
        }

        /// Whether all is said that a label must say and a permit is named; without allergens there is nothing to say.
        boolean isComplete() {
            return !kind.isBlank()
                    && !storage.isBlank()
                    && shelfLifeDays > 0
                    && !ingredients.isBlank()
                    && !permits.isEmpty();
        }
    }
}
