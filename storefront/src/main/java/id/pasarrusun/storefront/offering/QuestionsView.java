package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.attribute.CraftAttribute;
import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.page.Form;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The step of beginning something new that asks what its craft needs to know.
public record QuestionsView(UUID id, String name, Craft craft, Form form, Standing standing) {

    /// What has become of the listing since the page was opened.
    public enum Standing {
        /// It is as she saw it.
        SEEN,
        /// Another version came first; what she typed can still be kept.
        OVERTAKEN,
        /// An officer has it in hand.
        CLOSED;

        /// Of the words for what came in between; nothing when nothing did.
        @Nullable
        String key() {
            return switch (this) {
                case SEEN -> null;
                case OVERTAKEN -> "studio.product.overtaken";
                case CLOSED -> "studio.product.overtaken-closed";
            };
        }
    }

    QuestionsView overtaken(boolean open) {
        return new QuestionsView(id, name, craft, form, open ? Standing.OVERTAKEN : Standing.CLOSED);
    }

    public boolean isOpen() {
        return standing != Standing.CLOSED;
    }

    /// Key of the words for what came in between; nothing when nothing did.
    public @Nullable String inBetween() {
        return standing.key();
    }

    /// The page of the listing itself.
    public String listing() {
        return ProductEditPages.address(id);
    }

    public String craftSlug() {
        return craft.slug();
    }

    public List<CraftAttribute> attributes() {
        return CraftAttributes.of(craft);
    }

    public int of() {
        return stepsOf(craft);
    }

    /// The first page, one or two of these, and the last.
    static int stepsOf(Craft craft) {
        return craft == Craft.BAKSO ? 4 : 3;
    }

    /// Where the answers go.
    public String action() {
        return QuestionPages.address(id);
    }
}
