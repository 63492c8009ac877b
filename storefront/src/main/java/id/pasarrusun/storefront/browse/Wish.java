package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.search.SearchQuery;
import id.pasarrusun.catalog.search.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What a visitor asked the list of goods for, as it stands in the address. An address is often typed, shortened or
/// passed on, so what cannot be understood is left out rather than refused.
///
/// @param attributes values by the key of their attribute, which is what stands in the address; only those that the one
///     craft chosen tells
/// @param unread what stands in the address where a price should and is none, by the name of its field
/// @param order the word of the order asked for; empty for the usual one
record Wish(
        String text,
        Set<String> crafts,
        Set<String> towers,
        Set<String> makers,
        Map<String, Set<String>> attributes,
        @Nullable Long min,
        @Nullable Long max,
        Map<String, String> unread,
        boolean ready,
        boolean halal,
        String order,
        int page) {

    static final String PATH = "/produk";
    static final String TEXT = "q";
    static final String CRAFT = "kerajinan";
    static final String TOWER = "rusun";
    static final String MAKER = "pembuat";
    static final String MIN = "min";
    static final String MAX = "max";
    static final String READY = "siap";
    static final String HALAL = "halal";
    static final String ORDER = "urut";
    static final String PAGE = "hal";
    static final String YES = "1";
    static final int SIZE = 24;
    static final int PAGES_MAX = 50;
    private static final int TYPED_MAX = 15;
    private static final long PRICE_MAX = 1_000_000_000_000L;

    static final Map<String, Sort> ORDERS = sorts();

    /// What has a page of its own, and where.
    private static final Map<String, String> HOMES = Map.of(CRAFT, "/kerajinan/", TOWER, "/rusun/", MAKER, "/pembuat/");

    Wish {
        crafts = new LinkedHashSet<>(crafts);
        towers = new LinkedHashSet<>(towers);
        makers = new LinkedHashSet<>(makers);
        attributes = new LinkedHashMap<>(attributes);
        unread = Map.copyOf(unread);
        if (min != null && max != null && min > max) {
            Long least = max;
            max = min;
            min = least;
        }
    }

    static Wish of(MultiValueMap<String, String> asked) {
        String order = first(asked, ORDER).toLowerCase(Locale.ROOT);
        return new Wish(
                shortened(first(asked, TEXT)),
                crafts(asked),
                slugs(asked, TOWER),
                slugs(asked, MAKER),
                attributes(asked),
                price(first(asked, MIN)),
                price(first(asked, MAX)),
                unread(asked),
                yes(first(asked, READY)),
                yes(first(asked, HALAL)),
                ORDERS.containsKey(order) ? order : "",
                page(first(asked, PAGE)));
    }

    static Wish ofCraft(Craft craft) {
        return of(asking(CRAFT, craft.slug()));
    }

    static Wish ofTower(String slug) {
        return of(asking(TOWER, slug));
    }

    Sort sort() {
        Sort usual = text.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
        Sort wanted = ORDERS.getOrDefault(order, usual);
        return wanted == Sort.RELEVANCE ? usual : wanted;
    }

    SearchQuery query() {
        return query(isTooFar() ? SearchQuery.Page.first(1) : new SearchQuery.Page(SIZE, (page - 1) * SIZE, null));
    }

    SearchQuery firstOf(int size) {
        return query(SearchQuery.Page.first(size));
    }

    private SearchQuery query(SearchQuery.Page stretch) {
        return new SearchQuery(
                text,
                crafts.stream().map(Craft::ofSlug).collect(Collectors.toUnmodifiableSet()),
                towers,
                makers,
                attributes,
                min,
                max,
                ready,
                halal,
                sort(),
                stretch);
    }

    /// Whether the page asked for lies behind the last one that is shown to anybody.
    boolean isTooFar() {
        return page > PAGES_MAX;
    }

    /// How many pages of so many goods are shown to anybody.
    static int pagesOf(long total) {
        return (int) Math.min(PAGES_MAX, (total + SIZE - 1) / SIZE);
    }

    /// Whether the page asked for lies behind the last one that there is; narrowing is no help then.
    boolean isBeyond(long total) {
        int pages = pagesOf(total);
        return pages > 0 && pages < PAGES_MAX && page > pages;
    }

    Wish onPage(int number) {
        return new Wish(text, crafts, towers, makers, attributes, min, max, unread, ready, halal, order, number);
    }

    String href() {
        return address(parameters());
    }

    String hrefWith(String name, String value) {
        MultiValueMap<String, String> other = parameters();
        other.set(name, value);
        other.remove(PAGE);
        return address(other);
    }

    String hrefWithout(String name, String value) {
        MultiValueMap<String, String> other = parameters();
        other.getOrDefault(name, new ArrayList<>()).remove(value);
        if (name.equals(CRAFT)) {
            attributes.keySet().forEach(other::remove);
        }
        other.remove(PAGE);
        return address(other);
    }

    String hrefWithPrice(@Nullable Long from, @Nullable Long to) {
        MultiValueMap<String, String> other = parameters();
        other.put(MIN, listed(from));
        other.put(MAX, listed(to));
        other.remove(PAGE);
        return address(other);
    }

    String hrefOfPage(int number) {
        MultiValueMap<String, String> other = parameters();
        other.put(PAGE, number > 1 ? listed(number) : List.of());
        return address(other);
    }

    /// The same words, without any filter.
    String hrefWidened() {
        MultiValueMap<String, String> other = parameters();
        other.keySet().removeIf(name -> !name.equals(TEXT));
        return address(other);
    }

    /// The page at which this list is to be found: the whole list in its usual order, page by page, or the page of the
    /// one craft, tower or maker that it was narrowed to. Empty for all other lists.
    Optional<String> home() {
        MultiValueMap<String, String> asked = parameters();
        asked.keySet()
                .removeIf(name -> name.equals(ORDER)
                        || asked.getOrDefault(name, List.of()).isEmpty());
        if (isTooFar()) {
            return Optional.empty();
        }
        if (asked.isEmpty() || asked.keySet().equals(Set.of(PAGE))) {
            return Optional.of(address(asked));
        }
        boolean one = asked.size() == 1 && asked.values().iterator().next().size() == 1;
        return one
                ? HOMES.entrySet().stream()
                        .filter(home -> asked.containsKey(home.getKey()))
                        .map(home -> home.getValue() + asked.getFirst(home.getKey()))
                        .findFirst()
                : Optional.empty();
    }

    /// The orders that can be chosen: the best match only when there are words to match.
    List<String> orders() {
        return ORDERS.keySet().stream()
                .filter(word -> !text.isEmpty() || ORDERS.get(word) != Sort.RELEVANCE)
                .toList();
    }

    boolean isInOrder(String word) {
        return ORDERS.get(word) == sort();
    }

    private MultiValueMap<String, String> parameters() {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
        all.put(TEXT, text.isEmpty() ? List.of() : listed(text));
        all.put(CRAFT, new ArrayList<>(crafts));
        all.put(TOWER, new ArrayList<>(towers));
        all.put(MAKER, new ArrayList<>(makers));
        attributes.forEach((key, values) -> all.put(key, new ArrayList<>(values)));
        all.put(MIN, listed(min));
        all.put(MAX, listed(max));
        all.put(READY, ready ? listed(YES) : new ArrayList<>());
        all.put(HALAL, halal ? listed(YES) : new ArrayList<>());
        all.put(ORDER, order.isEmpty() ? new ArrayList<>() : listed(order));
        all.put(PAGE, page > 1 ? listed(page) : new ArrayList<>());
        return all;
    }

    private static List<String> listed(@Nullable Object value) {
        return value == null ? new ArrayList<>() : new ArrayList<>(List.of(value.toString()));
    }

    private static String address(MultiValueMap<String, String> parameters) {
        StringJoiner query = new StringJoiner("&", PATH + "?", "").setEmptyValue(PATH);
        parameters.forEach((name, values) ->
                values.forEach(value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return query.toString();
    }

    private static MultiValueMap<String, String> asking(String name, String value) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        asked.add(name, value);
        return asked;
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), SearchQuery.TEXT_MAX)).strip();
    }

    private static Set<String> crafts(MultiValueMap<String, String> asked) {
        return values(asked, CRAFT)
                .filter(craft -> Craft.findBySlug(craft).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> slugs(MultiValueMap<String, String> asked, String name) {
        return values(asked, name)
                .filter(value -> value.matches("[a-z0-9-]{1,80}"))
                .limit(SearchQuery.VALUES_MAX)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Another craft, or a second one, has no use for them.
    private static Map<String, Set<String>> attributes(MultiValueMap<String, String> asked) {
        Set<String> crafts = crafts(asked);
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        if (crafts.size() == 1) {
            CraftAttributes.facets(Craft.ofSlug(crafts.iterator().next())).forEach(attribute -> {
                Set<String> values = values(asked, attribute.key())
                        .filter(attribute::offers)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                chosen.put(attribute.key(), values);
            });
        }
        chosen.values().removeIf(Set::isEmpty);
        return chosen;
    }

    private static Stream<String> values(MultiValueMap<String, String> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .distinct();
    }

    /// Also as people write it, `Rp50.000`.
    private static @Nullable Long price(String typed) {
        String digits = typed.replaceAll("(?i)^rp|[. ]", "");
        if (!digits.matches("\\d{1,12}")) {
            return null;
        }
        return Math.min(Long.parseLong(digits), PRICE_MAX);
    }

    private static Map<String, String> unread(MultiValueMap<String, String> asked) {
        return Stream.of(MIN, MAX)
                .filter(name -> !first(asked, name).isEmpty() && price(first(asked, name)) == null)
                .collect(Collectors.toMap(Function.identity(), name -> beginning(first(asked, name))));
    }

    private static String beginning(String typed) {
        return typed.substring(0, Math.min(typed.length(), TYPED_MAX));
    }

    private static boolean yes(String typed) {
        return !List.of("", "0", "false", "tidak").contains(typed.toLowerCase(Locale.ROOT));
    }

    private static int page(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }

    private static Map<String, Sort> sorts() {
        Map<String, Sort> orders = new LinkedHashMap<>();
        orders.put("cocok", Sort.RELEVANCE);
        orders.put("terbaru", Sort.NEWEST);
        orders.put("termurah", Sort.PRICE_ASC);
        orders.put("termahal", Sort.PRICE_DESC);
        return orders;
    }
}
