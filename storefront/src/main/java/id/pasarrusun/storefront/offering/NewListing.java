package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.page.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The first questions about something new: what it is, what it costs, how many there are.
final class NewListing {

    static final int DAYS_AT_FIRST = 3;
    private static final String ONLY_VARIANT = "Satuan";

    private final Form form;
    private final long priceMax;

    private NewListing(Form form, long priceMax) {
        this.form = form;
        this.priceMax = priceMax;
    }

    /// @param trained the crafts that are open to the maker
    static NewListing read(Form form, Set<Craft> trained, long priceMax) {
        return new NewListing(check(form, trained, priceMax), priceMax);
    }

    Form form() {
        return form;
    }

    boolean holds() {
        return form.holds();
    }

    /// Only when it holds.
    ListingContent content() {
        return new ListingContent(
                form.value("name"),
                Objects.requireNonNull(craft(form)),
                form.value("description"),
                List.of(),
                List.of(),
                DAYS_AT_FIRST,
                null,
                Wording.NONE);
    }

    /// Only when it holds.
    NewVariant variant() {
        return new NewVariant(
                ONLY_VARIANT,
                Rupiah.of(Offer.price(form.value("price"), priceMax).orElseThrow()),
                Offer.stock(form.value("stock")).orElseThrow());
    }

    /// The pictures that came with an earlier try at the same form.
    static List<ImageId> earlierPictures(Form form) {
        return Arrays.stream(form.value("pictures").split(",", -1))
                .map(NewListing::imageId)
                .filter(Objects::nonNull)
                .limit(ListingContent.PHOTOS_MAX)
                .toList();
    }

    private static @Nullable ImageId imageId(String text) {
        try {
            return new ImageId(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    private static Form check(Form form, Set<Craft> trained, long priceMax) {
        Form checked = form;
        String name = form.value("name");
        Craft craft = craft(form);
        if (name.isEmpty()) {
            checked = checked.reject("name", "studio.fault.name");
        }
        if (craft == null || !trained.contains(craft)) {
            checked = checked.reject("craft", "studio.fault.craft");
        }
        if (name.length() > ListingContent.NAME_MAX) {
            checked = checked.reject("name", "studio.fault.too-long");
        }
        if (form.value("description").length() > ListingContent.DESCRIPTION_MAX) {
            checked = checked.reject("description", "studio.fault.too-long");
        }
        return Offer.check(checked, priceMax);
    }

    private static @Nullable Craft craft(Form form) {
        return Craft.findBySlug(form.value("craft")).orElse(null);
    }
}
