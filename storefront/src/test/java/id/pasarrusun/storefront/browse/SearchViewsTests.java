package id.pasarrusun.storefront.browse;

import static id.pasarrusun.storefront.browse.BrowseWorld.bucket;
import static id.pasarrusun.storefront.browse.BrowseWorld.facets;
import static id.pasarrusun.storefront.browse.BrowseWorld.found;
import static id.pasarrusun.storefront.browse.WishTests.asked;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.search.Facets;
import id.pasarrusun.storefront.browse.SearchView.Box;
import id.pasarrusun.storefront.browse.SearchView.Choice;
import id.pasarrusun.storefront.browse.SearchView.Group;
import id.pasarrusun.storefront.page.Rendered;
import id.pasarrusun.storefront.reach.Sites;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchViewsTests {

    private final SearchViews views = new SearchViews(Rendered.words(), Sites.pasarTest());

    @Test
    void aTickedTowerStaysInSightEvenWhenNothingComesFromIt() {
        var marunda = bucket("marunda", "Rusunawa Marunda", 1_200, null, null);

        SearchView view = views.of(
                asked("rusun=pulogebang"), found(List.of(), 0, facets(List.of(marunda), List.of())), List.of());

        assertThat(group(view, "rusun").boxes())
                .containsExactly(
                        new Box("marunda", "Marunda", "1.200", false), new Box("pulogebang", "Pulogebang", "0", true));
        assertThat(view.filters().chosen()).containsExactly(new Choice("Pulogebang", "", "/produk", true));
    }

    @Test
    void aPriceRangeLeadsInAndOutAgain() {
        var middle = bucket("50000", "50000-100000", 8, 50_000L, 100_000L);
        var answer = found(List.of(), 8, facets(List.of(), List.of(middle)));

        Choice into = views.of(asked(""), answer, List.of()).filters().prices().getFirst();
        Choice out = views.of(asked("min=50000&max=99999"), answer, List.of())
                .filters()
                .prices()
                .getFirst();

        assertThat(into).isEqualTo(new Choice("Rp50.000 – Rp100.000", "8", "/produk?min=50000&max=99999", false));
        assertThat(out.current()).isTrue();
        assertThat(out.href()).isEqualTo("/produk");
    }

    @Test
    void offersWhatTheChosenCraftTellsInItsOwnWords() {
        Facets facets = BrowseWorld.facets(Map.of("teknik", List.of(bucket("tulis", "tulis", 8, null, null))));
        SearchView view = views.of(asked("kerajinan=batik&teknik=cap"), found(List.of(), 8, facets), List.of());

        assertThat(group(view, "teknik"))
                .isEqualTo(new Group(
                        "teknik",
                        "Teknik",
                        List.of(new Box("tulis", "Tulis", "8", false), new Box("cap", "Cap", "0", true)),
                        true));
        assertThat(view.filters().chosen()).contains(new Choice("Cap", "", "/produk?kerajinan=batik", true));
    }

    @Test
    void saysThatTheSearchIsAwayAndCountsNothing() {
        SearchView view = views.of(asked("q=tas"), BrowseWorld.withoutIndex(), List.of());

        assertThat(group(view, "kerajinan").boxes()).allMatch(box -> box.count().isEmpty());
        assertThat(Rendered.html("browse/found", view)).contains("Pencarian sedang tersendat");
    }

    @Test
    void saysBesideTheFieldWhatIsNoPrice() {
        SearchView view = views.of(asked("min=%3Cabc"), found(List.of(), 0, facets(List.of(), List.of())), List.of());

        assertThat(Rendered.html("browse/search", view))
                .contains("“&lt;abc” bukan harga", "aria-describedby=\"min-salah\"", "<details open>");
    }

    @Test
    void offersAWayOutWhenNothingIsFound() {
        SearchView view = views.of(asked("q=tas&siap=1"), found(List.of(), 0, facets(List.of(), List.of())), List.of());

        assertThat(Rendered.html("browse/search", view))
                .contains("Belum ada yang cocok", "href=\"/produk?q=tas\"", "Hapus semua saringan");
    }

    @Test
    void asksToNarrowInsteadOfTurningMorePages() {
        SearchView view = views.of(asked("hal=51"), found(List.of(), 9_000, facets(List.of(), List.of())), List.of());

        assertThat(view.links().last()).isEqualTo(50);
        assertThat(Rendered.html("browse/found", view))
                .contains("pilih kerajinan, rusun atau harganya")
                .doesNotContain("Belum ada yang cocok");
    }

    @Test
    void putsWhatWasTypedOnThePageAsTextOnly() {
        SearchView view = views.of(
                asked("q=%3Cscript%3Ealert(1)%3C/script%3E"),
                found(List.of(), 0, facets(List.of(), List.of())),
                List.of());

        assertThat(Rendered.html("browse/search", view))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }

    private static Group group(SearchView view, String name) {
        return view.filters().groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
