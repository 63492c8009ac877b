package id.pasarrusun.storefront.reach;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.page.Crumb;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.page.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Says in schema.org's terms, and in one language, what is on a page.
public final class Telling {

    private static final String SCHEMA = "https://schema.org/";
    private static final String COUNTRY = "ID";
    private static final String PROVINCE = "Jakarta";
    private static final String CURRENCY = "IDR";
    private static final String DAYS = "DAY";
    private static final int PICTURE_WIDTH = 1280;
    private static final int PORTRAIT_WIDTH = 640;

    /// A courier within Jakarta is there the same day or the next.
    private static final int COURIER_DAYS = 1;

    private final Site site;
    private final Words words;
    private final Language language;

    public Telling(Site site, Words words) {
        this.site = site;
        this.words = words;
        this.language = words.language();
    }

    /// The shop and its search, for the front page.
    public List<Thing> shop() {
        String home = site.at(language, "/");
        String shop = site.at("/#toko");
        var logo = site.at(site.logo());
        var search = new Thing.EntryPoint(site.at(language, "/produk") + "?q={cari}");
        return List.of(
                new Thing.Organization(shop, words.word("page.shop"), home, logo, words.word("page.about")),
                new Thing.WebSite(
                        site.at(language, "/#situs"),
                        words.word("page.shop"),
                        home,
                        language.code(),
                        new Thing.Reference(shop),
                        new Thing.SearchAction(search, "required name=cari")));
    }

    /// The way from the front page, which is not among `crumbs`, to this page, the last of them.
    public Thing trail(Crumb... crumbs) {
        return new Thing.BreadcrumbList(IntStream.rangeClosed(0, crumbs.length)
                .mapToObj(index -> step(index, index == 0 ? front() : crumbs[index - 1]))
                .toList());
    }

    private Crumb front() {
        return new Crumb(words.word("page.shop"), "/");
    }

    private Thing.ListItem step(int index, Crumb crumb) {
        return new Thing.ListItem(index + 1, crumb.words(), site.at(language, crumb.href()), null);
    }

    /// The goods on a page, in their order.
    public Thing list(List<ProductCard> cards) {
        return new Thing.ItemList(IntStream.range(0, cards.size())
                .mapToObj(index -> item(index, cards.get(index)))
                .toList());
    }

    private Thing.ListItem item(int index, ProductCard card) {
        return new Thing.ListItem(
                index + 1,
                words.said(card.name(), card.english()).text(),
                null,
                site.at(language, "/produk/" + card.slug()));
    }

    /// A maker, for her own page.
    public Thing maker(MakerProfile maker) {
        MakerCard card = maker.card();
        Tower tower = card.tower();
        String address = address(card);
        var home = new Thing.Place(
                tower.name(),
                site.at(language, "/rusun/" + tower.slug()),
                new Thing.PostalAddress(tower.district() + ", " + tower.city(), PROVINCE, COUNTRY));
        return new Thing.Person(
                address + "#pembuat", card.name(), address, maker.story(), portrait(maker.portrait()), home);
    }

    /// A thing on sale with what it costs, as it stands on its page.
    public Thing product(LiveListing listing) {
        ListingContent content = listing.content();
        String address = site.at(language, "/produk/" + listing.slug());
        return new Thing.Product(
                address + "#barang",
                words.said(content.name(), content.english().name()).text(),
                words.said(content.description(), content.english().description())
                        .text(),
                address,
                content.photos().stream().map(this::picture).toList(),
                words.word("page.craft." + content.craft().slug()),
                new Thing.Brand(listing.maker().name()),
                offers(listing, address));
    }

    private Thing offers(LiveListing listing, String address) {
        List<Variant> variants = listing.variants().stream()
                .sorted(Comparator.comparing(Variant::price))
                .toList();
        return variants.size() == 1
                ? offer(listing, variants.getFirst(), address)
                : aggregate(listing, variants, address);
    }

    private Thing.Offer offer(LiveListing listing, Variant variant, String address) {
        return new Thing.Offer(
                variant.id().value().toString(),
                null,
                variant.price().amount(),
                CURRENCY,
                availability(variant.available(), listing.content().promisedDays()),
                SCHEMA + "NewCondition",
                address,
                seller(listing.maker()),
                shipping(listing.content().promisedDays()),
                returns());
    }

    private Thing.AggregateOffer aggregate(LiveListing listing, List<Variant> variants, String address) {
        int days = listing.content().promisedDays();
        return new Thing.AggregateOffer(
                amount(variants.getFirst().price()),
                amount(variants.getLast().price()),
                CURRENCY,
                variants.size(),
                availability(listing.available(), days),
                SCHEMA + "NewCondition",
                address,
                seller(listing.maker()),
                shipping(days),
                returns(),
                variants.stream().map(variant -> kind(variant, days)).toList());
    }

    private static Thing.Offer kind(Variant variant, int days) {
        return new Thing.Offer(
                variant.id().value().toString(),
                variant.name(),
                amount(variant.price()),
                CURRENCY,
                availability(variant.available(), days),
                SCHEMA + "NewCondition",
                null,
                null,
                null,
                null);
    }

    private static long amount(Rupiah price) {
        return price.amount();
    }

    private static String availability(int pieces, int days) {
        if (pieces == 0) {
            return SCHEMA + "OutOfStock";
        }
        return SCHEMA + (days > ProductCard.READY_DAYS ? "MadeToOrder" : "InStock");
    }

    private Thing.Person seller(MakerCard maker) {
        String address = address(maker);
        return new Thing.Person(address + "#pembuat", maker.name(), address, null, null, null);
    }

    private Thing.OfferShippingDetails shipping(int promisedDays) {
        return new Thing.OfferShippingDetails(
                new Thing.MonetaryAmount(site.terms().courierMost().amount(), CURRENCY),
                new Thing.DefinedRegion(COUNTRY, PROVINCE),
                new Thing.ShippingDeliveryTime(
                        new Thing.QuantitativeValue(0, promisedDays, DAYS),
                        new Thing.QuantitativeValue(0, COURIER_DAYS, DAYS)));
    }

    /// Only what came broken or is not as it was described goes back.
    private Thing.MerchantReturnPolicy returns() {
        return new Thing.MerchantReturnPolicy(
                COUNTRY,
                SCHEMA + "MerchantReturnFiniteReturnWindow",
                site.terms().returnDays(),
                SCHEMA + "DamagedCondition");
    }

    private @Nullable String portrait(@Nullable ImageId portrait) {
        return portrait == null ? null : site.at(ImageAddresses.url(portrait, PORTRAIT_WIDTH, ImageFormat.JPEG));
    }

    private String picture(Photo photo) {
        return site.at(ImageAddresses.url(photo.image(), PICTURE_WIDTH, ImageFormat.JPEG));
    }

    private String address(MakerCard maker) {
        return site.at(language, "/pembuat/" + maker.slug());
    }
}
