package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.search.Card;
import id.pasarrusun.catalog.search.Search;
import id.pasarrusun.storefront.about.Text;
import id.pasarrusun.storefront.about.Texts;
import id.pasarrusun.storefront.about.Topic;
import id.pasarrusun.storefront.browse.HomeView.Home;
import id.pasarrusun.storefront.browse.HomeView.Shelf;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Site;
import id.pasarrusun.storefront.reach.Telling;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The front page: what the shop is, and the newest of each craft, so that no craft hides the others.
@Controller
final class HomePages {

    /// How long the front page may lag behind the shop, so that a crowd asks the index once.
    private static final Duration KEPT = Duration.ofSeconds(3);

    private static final int PER_CRAFT = 4;
    private static final int NEWEST_PER_CRAFT = 2;

    private final Search search;
    private final Makers makers;
    private final Texts texts;
    private final Site site;
    private final Mono<Window> window;

    HomePages(Search search, Makers makers, Texts texts, Site site) {
        this.search = search;
        this.makers = makers;
        this.texts = texts;
        this.site = site;
        this.window = Mono.zip(rows(), people(), towers())
                .map(seen -> new Window(seen.getT1(), seen.getT2(), seen.getT3()))
                .cache(window -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    /// What every visitor sees alike.
    private record Window(List<Row> rows, List<MakerProfile> people, List<Home> towers) {}

    /// What an admin wrote for it.
    private record Written(Text opening, Text announcement) {}

    /// The newest of one craft.
    private record Row(Craft craft, List<Card> cards) {}

    @GetMapping("/")
    Mono<Rendering> home(Words words) {
        return Mono.zip(window, said(words), (seen, said) -> view(seen, said, words))
                .map(view -> Browsing.page("browse/home", view));
    }

    private Mono<Written> said(Words words) {
        return Mono.zip(texts.read(Topic.FRONT, words), texts.read(Topic.ANNOUNCEMENT, words), Written::new);
    }

    private Mono<List<Row>> rows() {
        return Flux.fromArray(Craft.values()).flatMapSequential(this::row).collectList();
    }

    private Mono<Row> row(Craft craft) {
        return search.run(Wish.ofCraft(craft).firstOf(PER_CRAFT)).map(answer -> new Row(craft, answer.cards()));
    }

    private Mono<List<MakerProfile>> people() {
        return makers.onePerCraft()
                .sort(Comparator.comparing(maker -> maker.trainings().getFirst().craft()))
                .collectList();
    }

    private Mono<List<Home>> towers() {
        return makers.towers().map(HomePages::home).collectList();
    }

    private HomeView view(Window seen, Written said, Words words) {
        Card poster = seen.rows().stream()
                .flatMap(row -> row.cards().stream().limit(1))
                .findFirst()
                .orElse(null);
        return new HomeView(
                poster == null ? null : Cards.poster(poster),
                seen.rows().stream().map(HomePages::shelf).toList(),
                newest(seen.rows(), poster),
                seen.people().stream()
                        .map(maker -> TowerPages.neighbour(maker, words))
                        .toList(),
                seen.towers(),
                said.opening(),
                said.announcement(),
                site.page("/", words.word("browse.home.title"), words.word("browse.home.description"))
                        .about(new Telling(site, words).shop()));
    }

    /// The first of each craft, then the second of each, and so on; what is on the poster is not shown twice.
    private static List<ProductCard> newest(List<Row> rows, @Nullable Card poster) {
        List<List<Card>> shown = rows.stream()
                .map(row -> row.cards().stream()
                        .filter(card -> !card.equals(poster))
                        .toList())
                .toList();
        return IntStream.range(0, NEWEST_PER_CRAFT)
                .boxed()
                .flatMap(index ->
                        shown.stream().filter(cards -> cards.size() > index).map(cards -> cards.get(index)))
                .map(Cards::of)
                .toList();
    }

    /// Shown by a thing that is not among the newest below.
    private static Shelf shelf(Row row) {
        Picture picture =
                row.cards().isEmpty() ? null : Cards.of(row.cards().getLast()).picture();
        return new Shelf(row.craft().slug(), picture);
    }

    private static Home home(Tower tower) {
        return new Home(tower.name(), tower.slug(), tower.district() + ", " + tower.city());
    }
}
