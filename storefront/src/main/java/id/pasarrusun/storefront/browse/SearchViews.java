package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.search.Answer;
import id.pasarrusun.catalog.search.Bucket;
import id.pasarrusun.storefront.browse.SearchView.Box;
import id.pasarrusun.storefront.browse.SearchView.Choice;
import id.pasarrusun.storefront.browse.SearchView.Filters;
import id.pasarrusun.storefront.browse.SearchView.Group;
import id.pasarrusun.storefront.page.Crumb;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.PageLinks;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Reach;
import id.pasarrusun.storefront.reach.Site;
import id.pasarrusun.storefront.reach.Telling;
import id.pasarrusun.storefront.reach.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts what was found into words.
final class SearchViews {

    /// As far as a search counts exactly.
    private static final long COUNTED_MAX = 10_000;

    private final Words words;
    private final Site site;

    SearchViews(Words words, Site site) {
        this.words = words;
        this.site = site;
    }

    /// @param more what to offer when nothing was found
    SearchView of(Wish wish, Answer answer, List<ProductCard> more) {
        int pages = Wish.pagesOf(answer.total());
        List<ProductCard> cards = wish.isTooFar() ? List.of() : Cards.of(answer.cards());
        return new SearchView(
                heading(wish),
                wish.text(),
                count(answer.total()),
                answer.correctedQuery(),
                answer.degraded(),
                wish.isTooFar(),
                filters(wish, answer),
                wish.orders().stream().map(order -> order(wish, order)).toList(),
                cards,
                PageLinks.of(Math.min(wish.page(), Math.max(pages, 1)), pages, wish::hrefOfPage),
                more,
                reach(wish, cards));
    }

    /// Of all lists that show the same, one is to be found; those narrowed in ever new ways are not.
    private Reach reach(Wish wish, List<ProductCard> cards) {
        String description = words.word("browse.search.description");
        return wish.home()
                .map(home -> site.page(home, heading(wish), description).about(things(home, heading(wish), cards)))
                .orElseGet(() -> site.passing(heading(wish), description));
    }

    private List<Thing> things(String home, String heading, List<ProductCard> cards) {
        Telling telling = new Telling(site, words);
        return List.of(telling.list(cards), telling.trail(new Crumb(heading, home)));
    }

    private String heading(Wish wish) {
        if (!wish.text().isEmpty()) {
            return words.word("browse.search.heading", wish.text());
        }
        boolean oneCraft = wish.crafts().size() == 1
                && wish.towers().isEmpty()
                && wish.makers().isEmpty();
        return oneCraft ? craft(wish.crafts().iterator().next()) : words.word("browse.search.all");
    }

    private String count(long total) {
        return total >= COUNTED_MAX
                ? words.word("browse.search.count-many", Formats.number(COUNTED_MAX))
                : words.word("browse.search.count", Formats.number(total));
    }

    private Choice order(Wish wish, String order) {
        return new Choice(
                words.word("browse.order." + order), "", wish.hrefWith(Wish.ORDER, order), wish.isInOrder(order));
    }

    private Filters filters(Wish wish, Answer answer) {
        List<Bucket> towers = towers(answer);
        List<Bucket> makers = answer.facets().maker();
        Stream<Group> craft =
                Stream.of(new Group(Wish.CRAFT, words.word("browse.facet.craft"), crafts(wish, answer), false));
        Stream<Group> others = Stream.of(
                new Group(Wish.READY, words.word("browse.facet.ready"), ready(wish, answer), false),
                new Group(Wish.TOWER, words.word("browse.facet.tower"), boxes(towers, wish.towers()), false),
                new Group(Wish.MAKER, words.word("browse.facet.maker"), boxes(makers, wish.makers()), true),
                new Group(Wish.HALAL, words.word("browse.facet.food"), halal(wish, answer), false));
        List<Group> groups = Stream.of(craft, attributes(wish, answer), others)
                .flatMap(stream -> stream)
                .filter(group -> !group.boxes().isEmpty())
                .toList();
        return new Filters(
                groups,
                answer.facets().price().stream()
                        .map(bucket -> price(wish, bucket))
                        .toList(),
                chosen(wish, answer),
                wish.hrefWidened(),
                wish.min() == null ? "" : wish.min().toString(),
                wish.max() == null ? "" : wish.max().toString(),
                faults(wish),
                wish.order());
    }

    private Map<String, String> faults(Wish wish) {
        Map<String, String> faults = new HashMap<>();
        wish.unread().forEach((name, typed) -> faults.put(name, words.word("browse.price.unread", typed)));
        return faults;
    }

    private List<Box> crafts(Wish wish, Answer answer) {
        return Stream.of(Craft.values())
                .map(craft -> new Box(
                        craft.slug(),
                        craft(craft.slug()),
                        counted(answer.facets().craft(), craft.slug()),
                        wish.crafts().contains(craft.slug())))
                .toList();
    }

    /// What the one craft chosen tells of its things; folded, since not everybody chooses by it.
    private Stream<Group> attributes(Wish wish, Answer answer) {
        return answer.facets().attributes().entrySet().stream()
                .map(facet -> new Group(
                        facet.getKey(),
                        words.word("attribute." + facet.getKey()),
                        boxes(
                                named(facet.getKey(), facet.getValue()),
                                wish.attributes().getOrDefault(facet.getKey(), Set.of()),
                                value -> named(facet.getKey(), value)),
                        true));
    }

    private List<Bucket> named(String attribute, List<Bucket> buckets) {
        return buckets.stream()
                .map(bucket -> new Bucket(bucket.value(), named(attribute, bucket.value()), bucket.count(), null, null))
                .toList();
    }

    private String named(String attribute, String value) {
        return words.word("attribute." + attribute + "." + value);
    }

    private List<Box> ready(Wish wish, Answer answer) {
        String count = counted(answer.facets().ready(), "true");
        return List.of(new Box(Wish.YES, words.word("browse.facet.ready.yes"), count, wish.ready()));
    }

    private List<Box> halal(Wish wish, Answer answer) {
        String count = counted(answer.facets().halal(), "true");
        boolean useless = (count.isEmpty() || count.equals("0")) && !wish.halal();
        return useless
                ? List.of()
                : List.of(new Box(Wish.YES, words.word("browse.facet.halal.yes"), count, wish.halal()));
    }

    /// Under the heading that says so, a tower needs not be called one.
    private static List<Bucket> towers(Answer answer) {
        return answer.facets().tower().stream()
                .map(tower -> new Bucket(tower.value(), Cards.shortName(tower.label()), tower.count(), null, null))
                .toList();
    }

    /// The values found, and those chosen that lead to nothing at the moment.
    private static List<Box> boxes(List<Bucket> buckets, Set<String> ticked) {
        return boxes(buckets, ticked, SearchViews::nameOf);
    }

    private static List<Box> boxes(List<Bucket> buckets, Set<String> ticked, UnaryOperator<String> name) {
        List<Box> boxes = new ArrayList<>();
        buckets.forEach(bucket -> boxes.add(new Box(
                bucket.value(), bucket.label(), Formats.number(bucket.count()), ticked.contains(bucket.value()))));
        ticked.stream()
                .filter(value ->
                        buckets.stream().noneMatch(bucket -> bucket.value().equals(value)))
                .forEach(value -> boxes.add(new Box(value, name.apply(value), "0", true)));
        return boxes;
    }

    private Choice price(Wish wish, Bucket bucket) {
        Long from = Objects.requireNonNullElse(bucket.from(), 0L);
        Long least = from == 0 ? null : from;
        Long most = bucket.to() == null ? null : bucket.to() - 1;
        boolean current = Objects.equals(wish.min(), least) && Objects.equals(wish.max(), most);
        return new Choice(
                range(least, bucket.to()),
                Formats.number(bucket.count()),
                current ? wish.hrefWithPrice(null, null) : wish.hrefWithPrice(least, most),
                current);
    }

    private String range(@Nullable Long from, @Nullable Long to) {
        if (from == null && to == null) {
            return words.word("browse.price.any");
        }
        if (from == null) {
            return words.word("browse.price.below", Formats.rupiah(Objects.requireNonNull(to)));
        }
        return to == null
                ? words.word("browse.price.above", Formats.rupiah(from))
                : words.word("browse.price.between", Formats.rupiah(from), Formats.rupiah(to));
    }

    private List<Choice> chosen(Wish wish, Answer answer) {
        List<Choice> chosen = new ArrayList<>();
        wish.crafts().forEach(craft -> chosen.add(chosen(craft(craft), wish.hrefWithout(Wish.CRAFT, craft))));
        wish.towers()
                .forEach(
                        tower -> chosen.add(chosen(label(towers(answer), tower), wish.hrefWithout(Wish.TOWER, tower))));
        wish.makers()
                .forEach(maker ->
                        chosen.add(chosen(label(answer.facets().maker(), maker), wish.hrefWithout(Wish.MAKER, maker))));
        wish.attributes()
                .forEach((key, values) ->
                        values.forEach(value -> chosen.add(chosen(named(key, value), wish.hrefWithout(key, value)))));
        if (wish.min() != null || wish.max() != null) {
            chosen.add(chosen(range(wish.min(), wish.max()), wish.hrefWithPrice(null, null)));
        }
        if (wish.ready()) {
            chosen.add(chosen(words.word("browse.facet.ready.yes"), wish.hrefWithout(Wish.READY, Wish.YES)));
        }
        if (wish.halal()) {
            chosen.add(chosen(words.word("browse.facet.halal.yes"), wish.hrefWithout(Wish.HALAL, Wish.YES)));
        }
        return chosen;
    }

    private static Choice chosen(String words, String without) {
        return new Choice(words, "", without, true);
    }

    private String craft(String slug) {
        return words.word("page.craft." + slug);
    }

    /// How many there are; nothing when the index did not say.
    private static String counted(List<Bucket> buckets, String value) {
        return buckets.isEmpty()
                ? ""
                : buckets.stream()
                        .filter(bucket -> bucket.value().equals(value))
                        .findFirst()
                        .map(bucket -> Formats.number(bucket.count()))
                        .orElse("0");
    }

    /// A value's name; when no bucket has it, made of its slug.
    private static String label(List<Bucket> buckets, String value) {
        return buckets.stream()
                .filter(bucket -> bucket.value().equals(value))
                .findFirst()
                .map(Bucket::label)
                .orElseGet(() -> nameOf(value));
    }

    private static String nameOf(String slug) {
        String words = slug.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
