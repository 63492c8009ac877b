package id.pasarrusun.storefront.reach;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Words;
import java.util.List;

/// Writes goods in a shopping channel's terms, each kind that can be bought as an item of its own. An item's id is what
/// the product's page calls its offer, so that the channel knows them as the same.
final class FeedItems {

    private static final String OPENING =
            Xml.HEAD + "<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\">\n<channel>\n";
    private static final String CLOSING = "</channel>\n</rss>\n";
    private static final int TITLE_MAX = 150;
    private static final int PICTURE_WIDTH = 1280;

    private final Site site;
    private final Words words;
    private final Language language;

    FeedItems(Site site, Words words) {
        this.site = site;
        this.words = words;
        this.language = words.language();
    }

    String head() {
        return OPENING
                + new Xml()
                        .say("title", words.word("page.shop"))
                        .say("link", site.at(language, "/"))
                        .say("description", words.word("page.about"))
                        .text();
    }

    String foot() {
        return CLOSING;
    }

    String of(List<LiveListing> goods) {
        Xml xml = new Xml();
        for (LiveListing listing : goods) {
            listing.variants().stream()
                    .filter(variant -> variant.available() > 0)
                    .forEach(variant -> item(xml, listing, variant));
        }
        return xml.text();
    }

    private void item(Xml xml, LiveListing listing, Variant variant) {
        ListingContent content = listing.content();
        boolean several = listing.variants().size() > 1;
        String called = words.said(content.name(), content.english().name()).text();
        String name = several ? called + " – " + variant.name() : called;
        String description = words.said(content.description(), content.english().description())
                .text();
        xml.open("item")
                .say("g:id", variant.id().value().toString())
                .say("g:title", Formats.beginning(name, TITLE_MAX))
                .say("g:description", description)
                .say("g:link", site.at(language, "/produk/" + listing.slug()))
                .say("g:availability", "in_stock")
                .say("g:price", amount(variant.price()))
                .say("g:condition", "new")
                .say("g:brand", listing.maker().name())
                .say("g:identifier_exists", "no")
                .say(
                        "g:product_type",
                        words.word("page.craft." + content.craft().slug()))
                .say("g:max_handling_time", Integer.toString(content.promisedDays()));
        if (several) {
            xml.say("g:item_group_id", listing.id().value().toString());
        }
        pictures(xml, content.photos());
        xml.open("g:shipping")
                .say("g:country", "ID")
                .say("g:price", amount(site.terms().courierMost()))
                .close()
                .close();
    }

    private void pictures(Xml xml, List<Photo> photos) {
        for (int index = 0; index < photos.size(); index++) {
            String address = ImageAddresses.url(photos.get(index).image(), PICTURE_WIDTH, ImageFormat.JPEG);
            xml.say(index == 0 ? "g:image_link" : "g:additional_image_link", site.at(address));
        }
    }

    private static String amount(Rupiah price) {
        return price.amount() + " IDR";
    }
}
