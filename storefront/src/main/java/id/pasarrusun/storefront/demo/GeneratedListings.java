package id.pasarrusun.storefront.demo;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Any number of further listings, each worked out from its number alone, so that a large shop can be filled lazily
/// and comes out the same every time.
public final class GeneratedListings {

    private static final DemoCraft[] SHARES = shares();

    private final Map<DemoCraft, Recipe> recipes;
    private final Map<DemoCraft, List<DemoMaker>> makers = new EnumMap<>(DemoCraft.class);
    private final long seed;

    GeneratedListings(Map<DemoCraft, Recipe> recipes, List<DemoMaker> makers, long seed) {
        this.recipes = recipes;
        this.seed = seed;
        for (DemoCraft craft : DemoCraft.values()) {
            this.makers.put(
                    craft,
                    makers.stream().filter(maker -> maker.trainedIn(craft)).toList());
        }
    }

    public Stream<DemoListing> stream(long count) {
        return LongStream.range(0, count).mapToObj(this::at);
    }

    public DemoListing at(long index) {
        DemoCraft craft = SHARES[Math.floorMod(index, SHARES.length)];
        SplittableRandom dice = new SplittableRandom(seed ^ index * 0x9E3779B97F4A7C15L);
        Recipe recipe = recipes.get(craft);
        List<DemoMaker> hands = makers.get(craft);
        if (recipe == null || hands == null) {
            throw new IllegalStateException("No recipe for " + craft);
        }
        return new Choice(craft, recipe, dice).listing(one(dice, hands).slug(), Long.toString(index, 36));
    }

    private static <T> T one(SplittableRandom dice, List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }

    /// Thirty batik, thirty knitted, twenty-five woven and fifteen bakso in every hundred, well mixed.
    private static DemoCraft[] shares() {
        DemoCraft[] shares = new DemoCraft[100];
        for (int i = 0; i < shares.length; i++) {
            int place = i * 37 % 100;
            shares[i] = place < 30
                    ? DemoCraft.BATIK
                    : place < 60 ? DemoCraft.RAJUT : place < 85 ? DemoCraft.ANYAMAN : DemoCraft.BAKSO;
        }
        return shares;
    }

    /// The dice thrown for one listing.
    private static final class Choice {

        private final DemoCraft craft;
        private final Recipe recipe;
        private final SplittableRandom dice;
        private final Recipe.Thing thing;
        private final Recipe.Pattern pattern;
        private final Recipe.Colour colour;
        private final String material;

        Choice(DemoCraft craft, Recipe recipe, SplittableRandom dice) {
            this.craft = craft;
            this.recipe = recipe;
            this.dice = dice;
            thing = one(dice, recipe.objects());
            pattern = one(dice, recipe.patterns());
            colour = one(dice, recipe.colours());
            material = one(dice, recipe.materials());
        }

        DemoListing listing(String maker, String number) {
            int first = dice.nextInt(thing.sizes().size());
            String size = thing.sizes().get(first);
            String name = filled(recipe.name(), size);
            Map<String, String> attributes = new LinkedHashMap<>();
            recipe.attributes().forEach((key, value) -> attributes.put(key, filled(value, size)));
            String description = String.join(
                    " ",
                    recipe.sentences().stream()
                            .map(choices -> filled(one(dice, choices), size))
                            .toList());
            return new DemoListing(
                    slug(name) + "-" + number,
                    name,
                    maker,
                    craft,
                    description,
                    attributes,
                    variants(first),
                    thing.days() + dice.nextInt(3),
                    new DemoListing.Look(thing.form(), pattern.code(), colour.palette()),
                    "Ilustrasi: " + filled(recipe.alt(), size),
                    thing.food() == null ? null : GeneratedFood.of(thing.food(), pattern),
                    null);
        }

        private List<DemoListing.Variant> variants(int first) {
            long price = price(first);
            DemoListing.Variant plain = new DemoListing.Variant(thing.sizes().get(first), price, stock());
            if (first + 1 == thing.sizes().size() || dice.nextInt(3) > 0) {
                return List.of(plain);
            }
            long larger = Math.min(thing.priceTo(), price + price / 12 / 1000 * 1000);
            return List.of(plain, new DemoListing.Variant(thing.sizes().get(first + 1), larger, stock()));
        }

        private long price(int size) {
            double place = (size + dice.nextDouble()) / thing.sizes().size();
            long span = thing.priceTo() - thing.priceFrom();
            return thing.priceFrom() + Math.round(span * place / 1000) * 1000;
        }

        private int stock() {
            int throwOf = dice.nextInt(100);
            return throwOf < 5 ? 0 : throwOf < 13 ? 1 : 2 + dice.nextInt(18);
        }

        private String filled(String template, String size) {
            return template.replace("{object}", thing.word())
                    .replace("{object_l}", lower(thing.word()))
                    .replace("{pattern}", pattern.word())
                    .replace("{pattern_l}", lower(pattern.word()))
                    .replace("{value}", pattern.value())
                    .replace("{colour}", colour.word())
                    .replace("{colour_l}", lower(colour.word()))
                    .replace("{material}", material)
                    .replace("{method}", thing.method())
                    .replace("{size}", size);
        }

        private static String lower(String word) {
            return word.toLowerCase(Locale.ROOT);
        }

        private static String slug(String name) {
            return lower(name).replaceAll("[^a-z0-9]+", "-");
        }
    }
}
