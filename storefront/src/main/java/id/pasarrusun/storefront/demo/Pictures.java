package id.pasarrusun.storefront.demo;

import id.pasarrusun.storefront.illustration.Dish;
import id.pasarrusun.storefront.illustration.Drawing;
import id.pasarrusun.storefront.illustration.KnitStitch;
import id.pasarrusun.storefront.illustration.Motif;
import id.pasarrusun.storefront.illustration.Palette;
import id.pasarrusun.storefront.illustration.Trade;
import id.pasarrusun.storefront.illustration.Weave;
import java.util.Locale;

/// Turns the words of a listing's look into the drawing they mean.
final class Pictures {

    private Pictures() {}

    static Drawing of(DemoCraft craft, DemoListing.Look look, long seed) {
        Palette palette = named(Palette.class, look.palette());
        String form = look.form();
        String pattern = look.pattern();
        return switch (craft) {
            case BATIK ->
                new Drawing.Batik(named(Drawing.ClothForm.class, form), named(Motif.class, pattern), palette, seed);
            case RAJUT ->
                new Drawing.Knit(named(Drawing.KnitForm.class, form), named(KnitStitch.class, pattern), palette, seed);
            case ANYAMAN ->
                new Drawing.Woven(named(Drawing.WovenForm.class, form), named(Weave.class, pattern), palette, seed);
            case BAKSO ->
                new Drawing.Bakso(named(Drawing.BaksoForm.class, form), named(Dish.class, pattern), palette, seed);
        };
    }

    /// A maker of that craft.
    static Drawing of(DemoCraft craft, long seed) {
        return switch (craft) {
            case BATIK -> new Drawing.Portrait(Trade.BATIK, Palette.SOGAN, seed);
            case RAJUT -> new Drawing.Portrait(Trade.KNITTING, Palette.SALEM, seed);
            case ANYAMAN -> new Drawing.Portrait(Trade.WEAVING, Palette.BAMBU, seed);
            case BAKSO -> new Drawing.Portrait(Trade.BAKSO, Palette.BIRU, seed);
        };
    }

    private static <E extends Enum<E>> E named(Class<E> kind, String word) {
        return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT));
    }
}
