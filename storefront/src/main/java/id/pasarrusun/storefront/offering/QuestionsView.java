package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.CraftAttributes;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.page.Form;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of beginning something new that asks what its craft needs to know.
public record QuestionsView(UUID id, String name, Questions step, Craft craft, Form form, Standing standing) {

    /// The steps between the first page and the last.
    public enum Questions {
        ATTRIBUTES,
        FOOD
    }

    /// What has become of the listing since the page was opened.
    public enum Standing {
        /// It is as she saw it.
        SEEN,
        /// Another version came first; what she typed can still be kept.
        OVERTAKEN,
        /// An officer has it in hand.
        CLOSED
    }

    QuestionsView overtaken(boolean open) {
        return new QuestionsView(id, name, step, craft, form, open ? Standing.OVERTAKEN : Standing.CLOSED);
    }

    public boolean isOpen() {
        return standing != Standing.CLOSED;
    }

    /// Key of the words for what came in between; nothing when nothing did.
    public @Nullable String inBetween() {
        return switch (standing) {
            case SEEN -> null;
            case OVERTAKEN -> "studio.product.overtaken";
            case CLOSED -> "studio.product.overtaken-closed";
        };
    }

    /// The page of the listing itself.
    public String listing() {
        return ProductEditPages.address(id);
    }

    public boolean isFood() {
        return step == Questions.FOOD;
    }

    public String craftSlug() {
        return craft.slug();
    }

    /// Those that this step asks for; a step about food asks for none.
    public List<String> attributes() {
        return isFood() ? List.of() : CraftAttributes.of(craft);
    }

    public int number() {
        return isFood() ? 3 : 2;
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
        return QuestionPages.address(id, step);
    }
}
