package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.CraftAttributes;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.page.Form;
import java.util.List;
import java.util.UUID;

/// A step of beginning something new that asks what its craft needs to know.
public record QuestionsView(UUID id, String name, Questions step, Craft craft, Form form) {

    /// The steps between the first page and the last.
    public enum Questions {
        ATTRIBUTES,
        FOOD
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
