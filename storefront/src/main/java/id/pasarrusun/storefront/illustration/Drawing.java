package id.pasarrusun.storefront.illustration;

import java.awt.image.BufferedImage;

/// One picture of one product, fully described by its values: the same values always give the same picture.
public sealed interface Drawing {

    long seed();

    Palette palette();

    /// What a batik cloth was made into.
    enum ClothForm {
        FOLDED,
        DRAPED,
        SCARF,
        CUSHION,
        SHIRT
    }

    /// Batik: a motif on cloth.
    record Batik(ClothForm form, Motif motif, Palette palette, long seed) implements Drawing {}

    /// What a knitter made.
    enum KnitForm {
        POUCH,
        BEANIE,
        CARDIGAN,
        BLANKET,
        BAG
    }

    /// Knitting: a stitch in one yarn.
    record Knit(KnitForm form, KnitStitch stitch, Palette palette, long seed) implements Drawing {}

    /// What a weaver made.
    enum WovenForm {
        BAG,
        TRAY,
        BASKET,
        BOX,
        MAT,
        CLUTCH
    }

    /// Weaving: strips in one order over and under.
    record Woven(WovenForm form, Weave weave, Palette palette, long seed) implements Drawing {}

    /// How bakso is served or packed.
    enum BaksoForm {
        BOWL,
        PLATE,
        PACK,
        POUCH
    }

    /// Bakso: a dish in its bowl or packing.
    record Bakso(BaksoForm form, Dish dish, Palette palette, long seed) implements Drawing {}

    /// The maker herself, with a thing of her trade in her hands.
    record Portrait(Trade trade, Palette palette, long seed) implements Drawing {}

    private void paint(Stage stage) {
        switch (this) {
            case Batik batik -> new BatikScene(stage, batik.palette(), batik.motif()).draw(batik.form());
            case Knit knit -> new KnitScene(stage, knit.palette(), knit.stitch()).draw(knit.form());
            case Woven woven -> new WovenScene(stage, woven.palette(), woven.weave()).draw(woven.form());
            case Portrait portrait -> new MakerScene(stage, portrait.palette()).draw(portrait.trade());
            case Bakso bakso -> new BaksoScene(stage, bakso.palette(), bakso.dish()).draw(bakso.form());
        }
    }

    /// A square of 1280 pixels.
    default BufferedImage image() {
        Stage stage = new Stage(seed());
        paint(stage);
        return stage.finished();
    }

    /// The picture as a JPEG file.
    default byte[] jpeg() {
        return Jpeg.encoded(image());
    }
}
