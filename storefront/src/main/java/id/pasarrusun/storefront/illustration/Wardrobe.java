package id.pasarrusun.storefront.illustration;

/// What the makers wear, and how they look: chosen by the noise of the picture, so that each keeps her looks.
final class Wardrobe {

    private static final Palette[] DRESSES = {
        Palette.INDIGO,
        Palette.TERAKOTA,
        Palette.LUMUT,
        Palette.LAUT,
        Palette.LILA,
        Palette.MUSTARD,
        Palette.SALEM,
        Palette.PESISIR,
        Palette.MAHONI
    };

    private static final Complexion[] COMPLEXIONS = {
        new Complexion(0xD29B75, 0xB8603F, 0x9C4A3A, 0x241A16),
        new Complexion(0xC48A63, 0xA85336, 0x8C4033, 0x1E1613),
        new Complexion(0xDDAD87, 0xC4704E, 0xA9523F, 0x2A1D17),
        new Complexion(0xB67E5A, 0x96482F, 0x7C382C, 0x1C1411)
    };

    private Wardrobe() {}

    static Palette dress(Noise noise) {
        return DRESSES[(int) (noise.speck(1, 1) * DRESSES.length)];
    }

    static Complexion complexion(Noise noise) {
        return COMPLEXIONS[(int) (noise.speck(2, 2) * COMPLEXIONS.length)];
    }

    /// Three of four makers cover their hair.
    static boolean veiled(Noise noise) {
        return noise.speck(3, 3) < 0.72;
    }

    static Surface blouse(Palette dress, Noise noise) {
        int ground = Tint.mix(dress.pale(), 0xFFFDF8, 0.2);
        return (x, y) -> Tint.lit(ground, 0.98 + noise.wave(x / 3, y / 3) * 0.02 + noise.wave(x / 90, y / 140) * 0.05);
    }
}
