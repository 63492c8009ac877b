package id.pasarrusun.catalog.listing;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.listing.Register.Entry;
import id.pasarrusun.catalog.listing.Register.Filter;
import id.pasarrusun.catalog.listing.Register.Named;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.money.Rupiah;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegisterIntegrationTests {

    private static final ListingId BEGINNING = new ListingId(new UUID(0, 0));

    private static CatalogWorld world;
    private static MakerId sari;
    private static ListingId bag;
    private static ListingId basket;

    @BeforeAll
    static void drawsTwoThings() {
        world = CatalogWorld.fresh(RegisterIntegrationTests.class);
        sari = world.enrol("sari", "Bu Sari Lestari", "marunda");
        bag = draft(world.ratmi, "Tas  Belanja");
        basket = draft(sari, "Keranjang");
    }

    @AfterAll
    static void closes() {
        world.close();
    }

    @Test
    void walksThroughDraftsTooAPageAtATime() {
        List<Entry> first = after(BEGINNING, Filter.ALL, 1);

        assertThat(first).singleElement().satisfies(entry -> {
            assertThat(entry.listing().id()).isEqualTo(bag);
            assertThat(entry.live()).isFalse();
        });
        assertThat(after(bag, Filter.ALL, 5))
                .extracting(entry -> entry.listing().id())
                .containsExactly(basket);
    }

    @Test
    void leavesOutWhatWasNotAskedFor() {
        assertThat(after(BEGINNING, new Filter(sari, Craft.ANYAMAN, "Draft", false), 5))
                .extracting(entry -> entry.listing().id())
                .containsExactly(basket);
        assertThat(after(BEGINNING, new Filter(null, Craft.BATIK, null, null), 5))
                .isEmpty();
        assertThat(after(BEGINNING, new Filter(null, null, "Approved", null), 5))
                .isEmpty();
        assertThat(after(BEGINNING, new Filter(null, null, null, true), 5)).isEmpty();
    }

    @Test
    void knowsAListingByItsMakerAndNameHoweverItIsTyped() {
        Register register = world.the(Register.class);
        Named typed = new Named(world.ratmi, " TAS belanja ");

        assertThat(await(register.named(Set.of(typed, new Named(sari, "Tas Belanja")))))
                .containsOnlyKeys(typed)
                .containsValue(bag);
    }

    @Test
    void callsAMakerByHerNameOrHerSlug() {
        Makers makers = world.the(Makers.class);

        assertThat(await(makers.called(Set.of("bu sari LESTARI", "ratmi")).collectList()))
                .extracting(maker -> maker.card().id())
                .containsExactlyInAnyOrder(sari, world.ratmi);
        assertThat(await(makers.after("ratmi", 9).collectList()))
                .extracting(maker -> maker.card().id())
                .containsExactly(sari);
    }

    private static List<Entry> after(ListingId last, Filter filter, int limit) {
        return await(world.the(Register.class).after(last, filter, limit).collectList());
    }

    private static ListingId draft(MakerId maker, String name) {
        ListingContent content =
                new ListingContent(name, Craft.ANYAMAN, "", List.of(), List.of(), 3, null, Wording.NONE);
        return await(world.the(Drafting.class)
                .create(maker, content, List.of(new NewVariant("Satuan", Rupiah.of(25_000), 1))));
    }
}
