package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.attribute.AttributeKind;
import id.pasarrusun.catalog.attribute.CraftAttribute;
import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.food.Ground;
import id.pasarrusun.catalog.food.Keeping;
import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.food.Serving;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Submission.Missing;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Between what a listing says and the fields in which its maker writes it. A form may hold some of the fields only:
/// what it does not ask stays as it is. A draft may be unfinished, so only what cannot be kept is a fault.
final class ListingForm {

    static final int TEXT_MAX = Food.TEXT_MAX;
    static final int INGREDIENTS_MAX = Food.INGREDIENTS_MAX;
    static final int SHELF_LIFE_DAYS_MAX = Food.SHELF_LIFE_DAYS_MAX;
    private static final String ALT = "alt-";
    static final String PAPER = "paper-";
    private static final List<String> FOOD =
            List.of("serving", "keeping", "shelfLife", "ground", "storage", "ingredients", "allergens", "halal");
    private static final String ENGLISH_NAME = "english-name";
    private static final String ENGLISH_DESCRIPTION = "english-description";
    static final String HALAL = "ya";
    static final String NOT_HALAL = "tidak";

    private ListingForm() {}

    /// What was read, and the form with a fault beside each field that could not be.
    record Reading(ListingContent content, Form form) {}

    static Form of(ListingContent content, int revision) {
        Map<String, String> values = new HashMap<>();
        values.put("seen", String.valueOf(revision));
        values.put("name", content.name());
        values.put("description", content.description());
        values.put(ENGLISH_NAME, content.english().name());
        values.put(ENGLISH_DESCRIPTION, content.english().description());
        values.put("days", String.valueOf(content.promisedDays()));
        content.photos().forEach(photo -> values.put(field(photo.image()), photo.alt()));
        content.attributes().forEach(said -> values.put(field(said.name()), asked(content.craft(), said)));
        if (content.food() != null) {
            put(values, content.food());
        }
        return Form.of(values);
    }

    private static void put(Map<String, String> values, Food food) {
        values.put("serving", code(food.serving()));
        values.put("keeping", code(food.keeping()));
        values.put("ground", code(food.ground()));
        values.put("storage", food.storage());
        values.put("shelfLife", food.shelfLifeDays() == 0 ? "" : String.valueOf(food.shelfLifeDays()));
        values.put("ingredients", food.ingredients());
        values.put("allergens", food.allergens());
        values.put("halal", food.halal() ? HALAL : NOT_HALAL);
        food.permits().forEach(permit -> values.put(PAPER + permit.split(" ", 2)[0], permit));
    }

    private static String code(@Nullable Enum<?> answer) {
        return answer == null ? "" : answer.name().toLowerCase(Locale.ROOT);
    }

    /// The one of `all` that was chosen; as it was when nothing was asked, or nothing that there is.
    private static <E extends Enum<E>> @Nullable E chosen(Form form, String field, List<E> all, @Nullable E before) {
        String asked = form.value(field);
        return all.stream().filter(one -> code(one).equals(asked)).findFirst().orElse(before);
    }

    /// @param before what the listing says so far
    static Reading read(Form form, ListingContent before) {
        Form checked = check(form, before.craft());
        return checked.holds() ? new Reading(content(form, before), checked) : new Reading(before, checked);
    }

    private static ListingContent content(Form form, ListingContent before) {
        String name = asked(form, "name", before.name());
        ListingContent written = new ListingContent(
                name,
                before.craft(),
                asked(form, "description", before.description()),
                attributes(form, before),
                Album.renamed(before.photos(), before.name(), name),
                days(form).orElse(before.promisedDays()),
                before.craft() == Craft.BAKSO ? food(form, before.food()) : null,
                english(form, before.english()));
        return described(form, before.photos(), written);
    }

    private static Wording english(Form form, Wording before) {
        return new Wording(
                asked(form, ENGLISH_NAME, before.name()), asked(form, ENGLISH_DESCRIPTION, before.description()));
    }

    private static ListingContent described(Form form, List<Photo> before, ListingContent written) {
        ListingContent described = written;
        for (Photo photo : before) {
            String alt = asked(form, field(photo.image()), photo.alt());
            described = alt.equals(photo.alt().strip()) ? described : Album.describe(described, photo.image(), alt);
        }
        return described;
    }

    private static List<Attribute> attributes(Form form, ListingContent before) {
        Map<String, String> known = new HashMap<>();
        before.attributes().forEach(attribute -> known.put(attribute.name(), attribute.value()));
        List<String> ofCraft = CraftAttributes.keys(before.craft());
        Stream<Attribute> asked = CraftAttributes.of(before.craft()).stream()
                .map(attribute -> read(attribute, form, known.getOrDefault(attribute.key(), "")))
                .filter(attribute -> !attribute.value().isBlank());
        Stream<Attribute> others =
                before.attributes().stream().filter(attribute -> !ofCraft.contains(attribute.name()));
        return Stream.concat(asked, others).toList();
    }

    /// A draft keeps what is no answer too: she is told of it when she sends it.
    private static Attribute read(CraftAttribute attribute, Form form, String known) {
        String typed = asked(form, field(attribute.key()), known);
        return new Attribute(attribute.key(), attribute.kind().read(typed).orElse(typed));
    }

    /// An answer as its field shows it: a measure without the unit that stands beside it.
    private static String asked(Craft craft, Attribute said) {
        return CraftAttributes.find(craft, said.name())
                .map(attribute -> attribute.kind().asked(said.value()))
                .orElse(said.value());
    }

    private static @Nullable Food food(Form form, @Nullable Food before) {
        if (FOOD.stream().noneMatch(form.values()::containsKey)) {
            return before;
        }
        Food known = before == null ? Food.NOTHING : before;
        return new Food(
                chosen(form, "serving", List.of(Serving.values()), known.serving()),
                chosen(form, "keeping", List.of(Keeping.values()), known.keeping()),
                form.values().containsKey("shelfLife") ? shelfLife(form).orElse(0) : known.shelfLifeDays(),
                chosen(form, "ground", List.of(Ground.values()), known.ground()),
                asked(form, "storage", known.storage()),
                asked(form, "ingredients", known.ingredients()),
                asked(form, "allergens", known.allergens()),
                form.values().containsKey("halal") ? form.value("halal").equals(HALAL) : known.halal(),
                papers(form, known.permits()));
    }

    /// Those chosen where there were several to choose from; of the other kinds as they were.
    private static List<String> papers(Form form, List<String> before) {
        return Stream.of(Paper.values())
                .map(paper -> asked(form, PAPER + paper.name(), named(before, paper)))
                .filter(permit -> !permit.isEmpty())
                .toList();
    }

    private static String named(List<String> permits, Paper paper) {
        return permits.stream()
                .filter(permit -> permit.startsWith(paper.name() + " "))
                .findFirst()
                .orElse("");
    }

    private static String asked(Form form, String field, String otherwise) {
        return form.values().containsKey(field) ? form.value(field) : otherwise;
    }

    private static Form check(Form form, Craft craft) {
        Form checked = form;
        if (form.values().containsKey("name") && form.value("name").isEmpty()) {
            checked = checked.reject("name", "studio.fault.name");
        }
        if (!form.value("days").isEmpty() && days(form).isEmpty()) {
            checked = checked.reject("days", "studio.fault.days");
        }
        if (!form.value("shelfLife").isEmpty() && shelfLife(form).isEmpty()) {
            checked = checked.reject("shelfLife", "studio.fault.shelf-life");
        }
        for (Paper paper : Paper.values()) {
            String chosen = form.value(PAPER + paper.name());
            if (!chosen.isEmpty() && !chosen.startsWith(paper.name() + " ")) {
                checked = checked.reject(PAPER + paper.name(), "food.fault.choose");
            }
        }
        return tooLong(checked, craft);
    }

    private static Form tooLong(Form form, Craft craft) {
        Map<String, Integer> most = new HashMap<>(Map.of(
                "name",
                ListingContent.NAME_MAX,
                "description",
                ListingContent.DESCRIPTION_MAX,
                ENGLISH_NAME,
                ListingContent.NAME_MAX,
                ENGLISH_DESCRIPTION,
                ListingContent.DESCRIPTION_MAX,
                "storage",
                TEXT_MAX,
                "ingredients",
                INGREDIENTS_MAX,
                "allergens",
                TEXT_MAX));
        Stream.of(Paper.values()).forEach(paper -> most.put(PAPER + paper.name(), TEXT_MAX));
        CraftAttributes.keys(craft).forEach(key -> most.put(field(key), Attribute.VALUE_MAX));
        form.values().keySet().stream()
                .filter(field -> field.startsWith(ALT))
                .forEach(field -> most.put(field, TEXT_MAX));
        Form checked = form;
        for (Map.Entry<String, Integer> field : most.entrySet()) {
            if (form.value(field.getKey()).length() > field.getValue()) {
                checked = checked.reject(field.getKey(), "studio.fault.too-long");
            }
        }
        return checked;
    }

    /// The form with words beside each field that keeps the listing from being sent.
    static Form missing(Form form, Craft craft, List<Missing> missing) {
        Form marked = form;
        for (Missing what : missing) {
            marked = switch (what) {
                case NAME -> marked.reject("name", "studio.fault.name");
                case DESCRIPTION -> marked.reject("description", "studio.missing.description");
                case PHOTO -> marked.reject("photo", "studio.missing.photo");
                case PHOTO_NOT_READY -> marked.reject("photo", "studio.missing.photo-not-ready");
                case PHOTO_REFUSED -> marked.reject("photo", "studio.missing.photo-refused");
                case ATTRIBUTES -> unanswered(marked, CraftAttributes.of(craft));
                case FOOD ->
                    blanks(marked, List.of("serving", "keeping", "shelfLife", "ground", "storage", "ingredients"));
                case FOOD_NOT_SOLD -> marked.reject("papers", "food.missing.not-sold");
                case PAPERS -> marked.reject("papers", "food.missing.papers");
                case NOT_TRAINED -> marked.reject("craft", "studio.missing.training");
            };
        }
        return marked;
    }

    private static Form unanswered(Form form, List<CraftAttribute> attributes) {
        Form marked = form;
        for (CraftAttribute attribute : attributes) {
            String field = field(attribute.key());
            String typed = form.value(field);
            if (typed.isEmpty() && attribute.required()) {
                marked = marked.reject(field, "studio.missing.blank");
            } else if (!typed.isEmpty() && attribute.kind().read(typed).isEmpty()) {
                marked = marked.reject(field, noAnswer(attribute.kind()));
            }
        }
        return marked;
    }

    private static String noAnswer(AttributeKind kind) {
        return switch (kind) {
            case AttributeKind.Choice _ -> "studio.missing.choice";
            case AttributeKind.Words _ -> "studio.fault.too-long";
            case AttributeKind.Measure _ -> "studio.missing.measure";
        };
    }

    private static Form blanks(Form form, List<String> fields) {
        Form marked = form;
        for (String field : fields) {
            marked = form.value(field).isEmpty() ? marked.reject(field, "studio.missing.blank") : marked;
        }
        return marked;
    }

    private static OptionalInt days(Form form) {
        return Numbers.read(form.value("days"), 0, ListingContent.PROMISED_DAYS_MAX);
    }

    private static OptionalInt shelfLife(Form form) {
        return Numbers.read(form.value("shelfLife"), 1, SHELF_LIFE_DAYS_MAX);
    }

    /// The field of what a picture shows.
    static String field(ImageId image) {
        return ALT + image.value();
    }

    static String field(String attribute) {
        return "attribute-" + attribute;
    }
}
