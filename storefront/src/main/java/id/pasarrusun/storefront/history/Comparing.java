package id.pasarrusun.storefront.history;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.storefront.history.HistoryView.Comparison;
import id.pasarrusun.storefront.history.HistoryView.Fact;
import id.pasarrusun.storefront.history.HistoryView.Pair;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lays what two versions say side by side.
final class Comparing {

    private static final String SIZES = "(min-width: 48rem) 300px, 88vw";
    private static final String NOTHING = "–";

    private final Words words;

    Comparing(Words words) {
        this.words = words;
    }

    Comparison of(String left, ListingContent one, String right, ListingContent other) {
        return new Comparison(left, right, photos(one.photos(), other.photos()), facts(one, other));
    }

    private static List<Pair> photos(List<Photo> left, List<Photo> right) {
        return IntStream.range(0, Math.max(left.size(), right.size()))
                .mapToObj(place -> pair(at(left, place), at(right, place)))
                .toList();
    }

    private static @Nullable Photo at(List<Photo> photos, int place) {
        return place < photos.size() ? photos.get(place) : null;
    }

    private static Pair pair(@Nullable Photo left, @Nullable Photo right) {
        boolean same =
                left != null && right != null && left.shows(right) && left.alt().equals(right.alt());
        return new Pair(picture(left), picture(right), !same);
    }

    private static @Nullable Picture picture(@Nullable Photo photo) {
        return photo == null
                ? null
                : new Picture(photo.image(), photo.alt(), photo.width(), photo.height(), SIZES, false);
    }

    private List<Fact> facts(ListingContent left, ListingContent right) {
        Map<String, String> one = said(left);
        Map<String, String> other = said(right);
        Set<String> labels = new LinkedHashSet<>(other.keySet());
        labels.addAll(one.keySet());
        List<Fact> facts = new ArrayList<>();
        for (String label : labels) {
            String before = one.getOrDefault(label, NOTHING);
            String after = other.getOrDefault(label, NOTHING);
            facts.add(new Fact(label, before, after, !before.equals(after), null));
        }
        return facts;
    }

    /// All that a version says beside its photos, by the name of each.
    private Map<String, String> said(ListingContent content) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(words.word("history.fact.name"), content.name());
        said.put(
                words.word("history.fact.craft"),
                words.word("page.craft." + content.craft().slug()));
        said.put(words.word("history.fact.description"), content.description());
        content.attributes().forEach(attribute -> said.put(label(attribute), value(attribute)));
        said.put(words.word("history.fact.days"), Formats.number(content.promisedDays()));
        if (content.food() != null) {
            food(said, content.food());
        }
        said.put(words.word("history.fact.english-name"), content.english().name());
        said.put(
                words.word("history.fact.english-description"),
                content.english().description());
        said.values().removeIf(String::isBlank);
        return said;
    }

    private String label(Attribute attribute) {
        String key = "attribute." + attribute.name();
        return words.has(key) ? words.word(key) : attribute.name();
    }

    private String value(Attribute attribute) {
        return words.attribute(attribute.name(), attribute.value()).text();
    }

    private void food(Map<String, String> said, Food food) {
        said.put(words.word("history.food.serving"), answer("serving", food.serving()));
        said.put(words.word("history.food.keeping"), answer("keeping", food.keeping()));
        said.put(words.word("history.food.ground"), answer("ground", food.ground()));
        said.put(words.word("history.food.shelf-life"), Formats.number(food.shelfLifeDays()));
        said.put(words.word("history.food.storage"), food.storage());
        said.put(words.word("history.food.ingredients"), food.ingredients());
        said.put(words.word("history.food.allergens"), food.allergens());
        said.put(words.word("history.food.halal"), words.word(food.halal() ? "history.yes" : "history.no"));
        said.put(words.word("history.food.papers"), String.join(", ", food.permits()));
    }

    private String answer(String question, @Nullable Enum<?> given) {
        return given == null
                ? ""
                : words.word("food." + question + "." + given.name().toLowerCase(Locale.ROOT));
    }
}
