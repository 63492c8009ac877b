package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.browse.ProductView.Badge;
import id.pasarrusun.storefront.browse.ProductView.Fact;
import id.pasarrusun.storefront.browse.ProductView.MakerBox;
import id.pasarrusun.storefront.browse.ProductView.Offer;
import id.pasarrusun.storefront.browse.ProductView.Price;
import id.pasarrusun.storefront.browse.ProductView.Text;
import id.pasarrusun.storefront.browse.ProductView.Trained;
import id.pasarrusun.storefront.page.Crumb;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.page.Said;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Reach;
import id.pasarrusun.storefront.reach.Site;
import id.pasarrusun.storefront.reach.Telling;
import id.pasarrusun.storefront.reach.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a listing and its maker into the words of a product's page.
final class ProductViews {

    /// So few pieces that a buyer is told.
    private static final int FEW = 5;

    /// More pieces of one thing are ordered by talking to the maker.
    private static final int PIECES_MAX = 99;

    private static final int STORY_MAX = 220;
    private static final int DESCRIPTION_MAX = 155;
    /// So many other things by the same maker are shown.
    static final int MORE_MAX = 4;

    private final Words words;

    ProductViews(Words words) {
        this.words = words;
    }

    /// @param others the newest by the same maker, of which it may be one
    ProductView of(LiveListing listing, MakerProfile maker, List<LiveListing> others, Site site) {
        ListingContent content = listing.content();
        ProductCard card = Cards.of(listing);
        Said name = name(content);
        return new ProductView(
                listing.slug(),
                name.text(),
                name.lang(),
                content.craft().slug(),
                price(listing),
                new Badge(words.word(card.badge(), content.promisedDays()), card.badgeClass()),
                pictures(content.photos()),
                offers(listing.variants()),
                closed(listing),
                pieces(listing.variants()),
                text(listing),
                maker(maker),
                reach(listing, site),
                others.stream()
                        .filter(other -> !other.id().equals(listing.id()))
                        .limit(MORE_MAX)
                        .map(Cards::of)
                        .toList());
    }

    private @Nullable String closed(LiveListing listing) {
        LocalDate backOn = listing.backOn();
        return backOn == null
                ? null
                : words.word("browse.product.away", listing.maker().name(), Formats.date(backOn, words.language()));
    }

    MakerBox maker(MakerProfile maker) {
        Tower tower = maker.card().tower();
        return new MakerBox(
                maker.card().name(),
                maker.card().slug(),
                tower.name(),
                tower.slug(),
                tower.district() + ", " + tower.city(),
                Formats.beginning(maker.story(), STORY_MAX),
                maker.trainings().stream().map(this::training).toList(),
                face(maker),
                portrait(maker));
    }

    static @Nullable Picture face(MakerProfile maker) {
        return maker.portrait() == null ? null : Picture.face(maker.portrait());
    }

    private @Nullable Picture portrait(MakerProfile maker) {
        String alt = words.word("browse.maker.portrait", maker.card().name());
        return maker.portrait() == null ? null : Picture.portrait(maker.portrait(), alt);
    }

    Trained training(Training training) {
        String craft = words.word("page.craft." + training.craft().slug()).toLowerCase(Locale.ROOT);
        return new Trained(
                words.word("browse.maker.training", craft, training.batch(), training.year()),
                training.number().isEmpty() ? null : "/sertifikat/" + training.number());
    }

    private static Price price(LiveListing listing) {
        Rupiah from = listing.priceFrom();
        Rupiah upTo = listing.variants().stream()
                .map(Variant::price)
                .max(Comparator.naturalOrder())
                .orElse(from);
        return new Price(Formats.rupiah(from), upTo.equals(from) ? null : Formats.rupiah(upTo));
    }

    /// The first is what the page is about, the others wait until they are scrolled to.
    private static List<Picture> pictures(List<Photo> photos) {
        return IntStream.range(0, photos.size())
                .mapToObj(index -> picture(photos.get(index), index == 0))
                .toList();
    }

    private static Picture picture(Photo photo, boolean first) {
        Picture main = Picture.main(photo.image(), photo.alt(), photo.width(), photo.height());
        return first ? main : main.later();
    }

    /// The cheapest first, so that the one chosen for a start costs what the page says it costs at least.
    private List<Offer> offers(List<Variant> all) {
        List<Variant> variants =
                all.stream().sorted(Comparator.comparing(Variant::price)).toList();
        Variant chosen = variants.stream()
                .filter(variant -> variant.available() > 0)
                .findFirst()
                .orElse(null);
        return variants.stream()
                .map(variant -> offer(variant, variant.equals(chosen)))
                .toList();
    }

    private Offer offer(Variant variant, boolean chosen) {
        return new Offer(
                variant.id().value().toString(),
                variant.name(),
                Formats.rupiah(variant.price()),
                stock(variant),
                made(variant),
                more(variant),
                variant.available() == 0,
                chosen);
    }

    /// So many days ahead as one piece takes; more pieces may take longer, and the cart says so.
    private String made(Variant variant) {
        return variant.supply()
                .madeBy(1)
                .map(day -> words.word("browse.stock.made", Formats.date(day, words.language())))
                .orElse("");
    }

    private String more(Variant variant) {
        int ready = variant.supply().onShelf();
        return ready > 0 && variant.supply().room() > ready ? words.word("browse.stock.then-made", ready) : "";
    }

    private String stock(Variant variant) {
        int available = variant.available();
        if (variant.supply().room() > 0) {
            return "";
        }
        if (available == 0) {
            return words.word("browse.stock.none");
        }
        return available <= FEW ? words.word("browse.stock.few", available) : "";
    }

    private static int pieces(List<Variant> variants) {
        int most = variants.stream().mapToInt(Variant::available).max().orElse(0);
        return Math.min(most, PIECES_MAX);
    }

    private Text text(LiveListing listing) {
        ListingContent content = listing.content();
        Food food = content.food();
        Said description = description(content);
        return new Text(
                description.text().lines().filter(line -> !line.isBlank()).toList(),
                description.lang(),
                content.attributes().stream().map(this::fact).toList(),
                food == null ? List.of() : food(food, listing.papers()),
                listing.isHalal(),
                promised(content.promisedDays()),
                words.word(
                        food != null && food.staysNearby()
                                ? "browse.product.delivery-nearby"
                                : "browse.product.delivery",
                        listing.maker().tower().name()));
    }

    private Said name(ListingContent content) {
        return words.said(content.name(), content.english().name());
    }

    private Said description(ListingContent content) {
        return words.said(content.description(), content.english().description());
    }

    private Fact fact(Attribute attribute) {
        Said said = words.attribute(attribute.name(), attribute.value());
        return new Fact(label(attribute.name()), said.text(), said.lang());
    }

    /// In the maker's own words, which are never translated.
    private Fact written(String label, String value) {
        return new Fact(label, value, words.said(value, "").lang());
    }

    private String promised(int days) {
        return switch (days) {
            case 0 -> words.word("browse.product.promised-today");
            case 1 -> words.word("browse.product.promised-one");
            default -> words.word("browse.product.promised", days);
        };
    }

    private String label(String attribute) {
        String key = "attribute." + attribute;
        return words.has(key)
                ? words.word(key)
                : attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    }

    private List<Fact> food(Food food, List<String> papers) {
        String kind = food.kind()
                .map(known -> words.word("food.kind." + known.code()))
                .orElse("");
        List<Fact> facts = new ArrayList<>(Stream.of(
                        fact("kind", kind),
                        written(words.word("browse.food.ingredients"), food.ingredients()),
                        written(words.word("browse.food.allergens"), food.allergens()),
                        written(words.word("browse.food.storage"), food.storage()),
                        fact("shelf-life", words.word("browse.food.days", food.shelfLifeDays())))
                .filter(fact -> !fact.value().isBlank())
                .toList());
        if (!food.halal()) {
            facts.add(fact("not-halal", words.word("browse.food.not-halal.text")));
        }
        papers.forEach(paper -> facts.add(paper(paper)));
        return facts;
    }

    /// A paper's kind and number.
    private Fact paper(String paper) {
        String[] parts = paper.split(" ", 2);
        return new Fact(words.word("food.paper." + Paper.valueOf(parts[0]).code()), parts[1], null);
    }

    private Fact fact(String name, String value) {
        return new Fact(words.word("browse.food." + name), value, null);
    }

    /// Messengers show no price of their own accord, so the description begins with it.
    private Reach reach(LiveListing listing, Site site) {
        ListingContent content = listing.content();
        String said = Formats.rupiah(listing.priceFrom()) + " · "
                + description(content).text();
        return site.page("/produk/" + listing.slug(), name(content).text(), Formats.beginning(said, DESCRIPTION_MAX))
                .showing(site.shot(content.photos()))
                .costing(listing.priceFrom())
                .about(things(listing, new Telling(site, words)));
    }

    private List<Thing> things(LiveListing listing, Telling telling) {
        ListingContent content = listing.content();
        String craft = content.craft().slug();
        return List.of(
                telling.product(listing),
                telling.trail(
                        new Crumb(words.word("page.craft." + craft), "/kerajinan/" + craft),
                        new Crumb(name(content).text(), "/produk/" + listing.slug())));
    }
}
