package id.pasarrusun.storefront.reach;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What schema.org calls the things that a page is about. Each record is named as its type there, and its components as
/// the properties; what is null or empty is not said.
public sealed interface Thing {

    @JsonProperty("@type")
    default String type() {
        return getClass().getSimpleName();
    }

    /// Another thing of the same page, by its id.
    record Reference(@JsonProperty("@id") String id) {}

    /// The shop itself.
    record Organization(@JsonProperty("@id") String id, String name, String url, String logo, String description)
            implements Thing {}

    /// All pages of the shop together.
    record WebSite(
            @JsonProperty("@id") String id,
            String name,
            String url,
            String inLanguage,
            Reference publisher,
            SearchAction potentialAction)
            implements Thing {}

    /// How the shop is searched.
    ///
    /// @param input names the part of the address that the words looked for take
    record SearchAction(
            EntryPoint target, @JsonProperty("query-input") String input) implements Thing {}

    /// An address with a gap in it.
    record EntryPoint(String urlTemplate) implements Thing {}

    /// The way from the front page to this one.
    record BreadcrumbList(List<ListItem> itemListElement) implements Thing {}

    /// Pages of one kind.
    record ItemList(List<ListItem> itemListElement) implements Thing {}

    /// One place in a list.
    ///
    /// @param item the page itself in a trail
    /// @param url  the page's address in a list
    record ListItem(
            int position,
            String name,
            @Nullable String item,
            @Nullable String url) implements Thing {}

    /// A maker.
    record Person(
            @JsonProperty("@id") String id,
            String name,
            String url,
            @Nullable String description,
            @Nullable String image,
            @Nullable Place homeLocation)
            implements Thing {}

    /// A tower.
    record Place(String name, @Nullable String url, PostalAddress address) implements Thing {}

    /// Where a tower stands.
    record PostalAddress(String addressLocality, String addressRegion, String addressCountry) implements Thing {}

    /// Under whose name a thing is sold: its maker's.
    record Brand(String name) implements Thing {}

    /// Something made and sold.
    ///
    /// @param offers an [Offer], or an [AggregateOffer] when it comes in several kinds
    record Product(
            @JsonProperty("@id") String id,
            String name,
            String description,
            String url,
            List<String> image,
            String category,
            Brand brand,
            Thing offers)
            implements Thing {}

    /// What one kind costs, and whether it can be had.
    ///
    /// @param price whole rupiah
    record Offer(
            String sku,
            @Nullable String name,
            long price,
            String priceCurrency,
            String availability,
            String itemCondition,
            @Nullable String url,
            @Nullable Person seller,
            @Nullable OfferShippingDetails shippingDetails,
            @Nullable MerchantReturnPolicy hasMerchantReturnPolicy)
            implements Thing {}

    /// What the cheapest and the dearest kind cost, and each of them.
    record AggregateOffer(
            long lowPrice,
            long highPrice,
            String priceCurrency,
            int offerCount,
            String availability,
            String itemCondition,
            String url,
            Person seller,
            OfferShippingDetails shippingDetails,
            MerchantReturnPolicy hasMerchantReturnPolicy,
            List<Offer> offers)
            implements Thing {}

    /// How it comes to the buyer.
    record OfferShippingDetails(
            MonetaryAmount shippingRate, DefinedRegion shippingDestination, ShippingDeliveryTime deliveryTime)
            implements Thing {}

    /// @param maxValue whole rupiah; nearer addresses cost less
    record MonetaryAmount(long maxValue, String currency) implements Thing {}

    /// Where it can be sent.
    record DefinedRegion(String addressCountry, String addressRegion) implements Thing {}

    /// How long that takes.
    record ShippingDeliveryTime(QuantitativeValue handlingTime, QuantitativeValue transitTime) implements Thing {}

    /// From so many to so many.
    record QuantitativeValue(int minValue, int maxValue, String unitCode) implements Thing {}

    /// Until when it may be given back.
    record MerchantReturnPolicy(
            String applicableCountry, String returnPolicyCategory, int merchantReturnDays, String itemCondition)
            implements Thing {}
}
