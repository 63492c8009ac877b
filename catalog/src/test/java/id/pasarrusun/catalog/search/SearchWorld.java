package id.pasarrusun.catalog.search;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.food.Ground;
import id.pasarrusun.catalog.food.Keeping;
import id.pasarrusun.catalog.food.NewPermit;
import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.food.PermitId;
import id.pasarrusun.catalog.food.PermitState;
import id.pasarrusun.catalog.food.Permitting;
import id.pasarrusun.catalog.food.Serving;
import id.pasarrusun.catalog.listing.Importing;
import id.pasarrusun.catalog.listing.Importing.ImportedListing;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.devservers.TestSpace;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;

/// A small shop window over a database and an index of its own: two towers, three makers, six things.
final class SearchWorld implements AutoCloseable {

    final CatalogWorld catalog;
    final SearchSettings settings;
    final MakerId sari;

    private SearchWorld(TestSpace space, Map<String, Object> told) {
        catalog = CatalogWorld.with(space, told, SearchConfiguration.class);
        settings = catalog.the(SearchSettings.class);
        done(catalog.the(Enrolling.class)
                .addTower(new Tower("jatinegara", "Rusunawa Jatinegara Barat", "Jatinegara", "Jakarta Timur", "")));
        sari = catalog.enrol("sari", "Sari Wulandari", "jatinegara");
    }

    /// @param test names the space
    static SearchWorld fresh(Class<?> test) {
        TestSpace space = TestServers.connect().space(test);
        return at(space, space.elasticsearch());
    }

    /// With the index at an address where it may or may not be.
    static SearchWorld at(TestSpace space, URI elasticsearch) {
        return at(space, elasticsearch, Map.of());
    }

    /// @param more or other settings
    static SearchWorld at(TestSpace space, URI elasticsearch, Map<String, String> more) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "pasar.search.url",
                elasticsearch.toString(),
                "pasar.search.index-prefix",
                space.indexPrefix(),
                "pasar.search.timeout",
                "10s",
                "pasar.search.batch",
                "4",
                "pasar.food.halal-duty-from",
                "2025-10-18"));
        told.putAll(more);
        return new SearchWorld(space, told);
    }

    /// The goods, all of them brought in and found, with the papers of the food among them.
    SearchWorld filled() {
        handsIn(Paper.BPOM_MD, "MD 524100000001");
        handsIn(Paper.HALAL, "ID31110000009990926");
        brings(
                thing(catalog.ratmi, "tas-bambu", "Tas anyaman bambu", Craft.ANYAMAN, pieces(3, 120_000)),
                inEnglish(
                        thing(catalog.ratmi, "tikar-pandan", "Tikar anyaman pandan", Craft.ANYAMAN, pieces(1, 260_000)),
                        new Wording("Woven pandan mats", "Made by hand in a city housing tower.")),
                thing(sari, "kain-parang", "Kain batik parang", Craft.BATIK, pieces(2, 650_000)),
                thing(sari, "selendang", "Selendang batik kawung", Craft.BATIK, pieces(0, 90_000)),
                thing(sari, "cardigan", "Cardigan rajut", Craft.RAJUT, pieces(5, 260_000)),
                thing(catalog.ratmi, "bakso-sapi", "Bakso sapi beku", Craft.BAKSO, pieces(10, 45_000)));
        done(reindexing().rebuild());
        return this;
    }

    private void handsIn(Paper paper, String number) {
        PermitId id = new PermitId(UUID.randomUUID());
        LocalDate issued = LocalDate.of(2025, 9, 1);
        Permitting permitting = catalog.the(Permitting.class);
        await(permitting.send(new NewPermit(id, catalog.ratmi, paper, number, "BPOM", "", issued, null, null)));
        await(permitting.accept(id, new PermitState.Officer(new UUID(0, 1), "Bu Sari")));
    }

    static ImportedListing thing(MakerId maker, String slug, String name, Craft craft, NewVariant variant) {
        Photo photo = new Photo(new ImageId(new UUID(1, 1)), "Foto " + name, 1280, 960);
        ListingContent content = new ListingContent(
                name,
                craft,
                name + ", dibuat dengan tangan di rusun.",
                attributes(slug),
                List.of(photo),
                3,
                food(craft),
                Wording.NONE);
        return new ImportedListing(slug, maker, content, List.of(variant));
    }

    private static List<Attribute> attributes(String slug) {
        Attribute colour = new Attribute("warna", "cokelat tanah");
        return switch (slug) {
            case "kain-parang" ->
                List.of(colour, new Attribute("teknik", "tulis"), new Attribute("motif", "Parang rusak"));
            case "selendang" -> List.of(colour, new Attribute("teknik", "cap"), new Attribute("motif", "kawung"));
            default -> List.of(colour);
        };
    }

    private static ImportedListing inEnglish(ImportedListing thing, Wording words) {
        return new ImportedListing(thing.slug(), thing.maker(), thing.content().withEnglish(words), thing.variants());
    }

    static NewVariant pieces(int stock, long price) {
        return new NewVariant("Satu", Rupiah.of(price), stock);
    }

    private static @Nullable Food food(Craft craft) {
        return craft == Craft.BAKSO
                ? new Food(
                        Serving.TO_COOK,
                        Keeping.FROZEN,
                        90,
                        Ground.HERSELF,
                        "-18 °C",
                        "daging sapi, tapioka",
                        "",
                        true,
                        List.of())
                : null;
    }

    void brings(ImportedListing... listings) {
        done(catalog.the(Importing.class).live(List.of(listings)));
    }

    Reindexing reindexing() {
        return catalog.the(Reindexing.class);
    }

    Search search() {
        return catalog.the(Search.class);
    }

    Answer find(String text) {
        return find(query(text, Set.of(), Sort.RELEVANCE));
    }

    Answer find(SearchQuery query) {
        return await(search().run(query));
    }

    static SearchQuery query(String text, Set<Craft> crafts, Sort sort) {
        return new SearchQuery(
                text, crafts, Set.of(), Set.of(), Map.of(), null, null, false, false, sort, SearchQuery.Page.first(24));
    }

    static List<String> slugs(Answer answer) {
        return answer.cards().stream().map(Card::slug).toList();
    }

    /// Makes what was written findable now; the shop waits a second instead.
    void refresh() {
        done(writer().refresh(IndexName.alias(settings)));
    }

    ElasticsearchAsyncClient client() {
        return catalog.the(ElasticsearchAsyncClient.class);
    }

    IndexWriter writer() {
        return writer(IndexDefinition.ofTheShop());
    }

    IndexWriter writer(IndexDefinition definition) {
        return new IndexWriter(client(), Duration.ofSeconds(10), definition);
    }

    /// As it is in a version of the shop whose index is laid out so.
    Reindexing reindexing(IndexDefinition definition) {
        var sources = new Reindexing.Sources(
                catalog.the(DatabaseClient.class), catalog.the(Listings.class), catalog.the(InstantSource.class));
        return new Reindexing(sources, writer(definition), settings);
    }

    @Override
    public void close() {
        catalog.close();
    }
}
