package id.pasarrusun.catalog.maker;

/// A completed training: it opens its craft to a maker.
///
/// @param number of its certificate, by which anybody can check it; empty before there is one
public record Training(Craft craft, String batch, int year, String number) {

    public Training(Craft craft, String batch, int year) {
        this(craft, batch, year, "");
    }
}
