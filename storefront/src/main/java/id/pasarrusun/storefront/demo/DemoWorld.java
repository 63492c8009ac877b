package id.pasarrusun.storefront.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything the demo shop is filled with: its towers, its makers, the listings written by hand and any number more.
public record DemoWorld(
        List<DemoTower> towers, List<DemoMaker> makers, List<DemoListing> listings, GeneratedListings generated) {

    private static final long SEED = 20_261_124;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    public DemoWorld {
        towers = List.copyOf(towers);
        makers = List.copyOf(makers);
        listings = List.copyOf(listings);
    }

    public static DemoWorld read() {
        People people = parsed("makers.json", new TypeReference<>() {});
        List<DemoListing> listings = parsed("listings.json", new TypeReference<>() {});
        Map<DemoCraft, Recipe> recipes = parsed("recipes.json", new TypeReference<>() {});
        GeneratedListings generated = new GeneratedListings(recipes, people.makers(), SEED);
        return new DemoWorld(people.towers(), people.makers(), listings, generated);
    }

    /// That many listings, or at least all that were written by hand; the rest follows as it is asked for.
    public Stream<DemoListing> listings(long count) {
        return Stream.concat(listings.stream(), generated.stream(Math.max(0, count - listings.size())));
    }

    private record People(List<DemoTower> towers, List<DemoMaker> makers) {}

    private static <T> T parsed(String name, TypeReference<T> type) {
        try (InputStream in = DemoWorld.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The demo data lacks " + name);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo data in " + name + " could not be read", e);
        }
    }
}
