package id.pasarrusun.catalog.maker;

/// Somebody who may become a maker.
///
/// @param tower slug of hers
public record Newcomer(String name, String tower) {

    public static final int NAME_MAX = 60;

    public Newcomer {
        if (name.isBlank() || name.length() > NAME_MAX) {
            throw new IllegalArgumentException("A maker is called by 1 to " + NAME_MAX + " characters");
        }
    }
}
