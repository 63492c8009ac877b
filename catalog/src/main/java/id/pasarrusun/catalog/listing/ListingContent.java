package id.pasarrusun.catalog.listing;

import com.fasterxml.jackson.annotation.JsonAlias;
import id.pasarrusun.catalog.food.FoodAnswers;
import id.pasarrusun.catalog.food.FoodKind;
import id.pasarrusun.catalog.food.Ground;
import id.pasarrusun.catalog.food.Keeping;
import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.food.Serving;
import id.pasarrusun.catalog.maker.Craft;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    public ListingContent withAttributes(List<Attribute> others) {
        return new ListingContent(name, craft, description, others, photos, promisedDays, food, english);
    }

    public ListingContent withEnglish(Wording other) {
        return new ListingContent(name, craft, description, attributes, photos, promisedDays, food, other);
    }

    /// What it says of an attribute; empty when nothing.
    public String said(String attribute) {
        return attributes.stream()
                .filter(each -> each.name().equals(attribute))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
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

    /// What is said of food (labels: PP 69/1999; halal: UU 33/2014). How it is sold and which papers it needs follow
    /// from the first four; its net weight is an attribute of its craft, its maker and dates are known elsewhere.
    ///
    /// @param keeping written as a kind in versions from before there were questions
    /// @param storage how it is to be kept, in words
    /// @param halal whether it is sold as halal; what is not says so on its label
    /// @param permits which papers are this food's, where its maker has several of a kind: each its kind and number
    public record Food(
            @Nullable Serving serving,
            @JsonAlias("kind") @Nullable Keeping keeping,
            int shelfLifeDays,
            @Nullable Ground ground,
            String storage,
            String ingredients,
            String allergens,
            boolean halal,
            List<String> permits) {

        public static final int TEXT_MAX = 200;
        public static final int INGREDIENTS_MAX = 1_000;
        public static final int PERMITS_MAX = 10;
        public static final int SHELF_LIFE_DAYS_MAX = 730;

        /// Of which nothing is said yet.
        public static final Food NOTHING = new Food(null, null, 0, null, "", "", "", true, List.of());

        public Food {
            permits = List.copyOf(permits);
            if (Stream.of(storage, allergens).anyMatch(text -> text.length() > TEXT_MAX)
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

        /// What it is asked about; empty while an answer is open.
        public Optional<FoodAnswers> answers() {
            return serving == null || keeping == null || ground == null || shelfLifeDays == 0
                    ? Optional.empty()
                    : Optional.of(new FoodAnswers(serving, keeping, shelfLifeDays, ground));
        }

        /// How it is sold; empty while nothing is said of how it keeps.
        public Optional<FoodKind> kind() {
            return keeping == null || shelfLifeDays == 0
                    ? Optional.empty()
                    : Optional.of(FoodKind.of(keeping, shelfLifeDays));
        }

        /// Whether it must not go far; what is not known to keep does not.
        public boolean staysNearby() {
            return kind().map(FoodKind::isNearby).orElse(true);
        }

        /// What must hold while it is in the shop window: each needed kind, with the number that she names for it, if
        /// she names one.
        public List<String> needs(List<Paper> papers) {
            return papers.stream().map(this::need).toList();
        }

        private String need(Paper paper) {
            return permits.stream()
                    .filter(permit -> permit.startsWith(paper.name() + " "))
                    .findFirst()
                    .orElse(paper.name());
        }

        /// Whether all is said that a label must say; without allergens there is nothing to say.
        boolean isComplete() {
            return answers().isPresent() && !storage.isBlank() && !ingredients.isBlank();
        }
    }
}
