package id.pasarrusun.catalog.listing;

/// What a version says in another language than the shop's own, field by field. What is empty is not said in it, and
/// is shown in the shop's own.
public record Wording(String name, String description) {

    public static final Wording NONE = new Wording("", "");

    public Wording {
        if (name.length() > ListingContent.NAME_MAX || description.length() > ListingContent.DESCRIPTION_MAX) {
            throw new IllegalArgumentException("A name or description is longer than it may be");
        }
    }
}
