package id.pasarrusun.storefront.illustration;

/// Woven strips of bamboo, rattan or leaf, worked out for each point: which strip lies on top there, and how it curves.
final class WovenPanel implements Surface {

    private final Weave weave;
    private final Palette palette;
    private final Noise noise;
    private final double strip;

    WovenPanel(Weave weave, Palette palette, Noise noise, double strip) {
        this.weave = weave;
        this.palette = palette;
        this.noise = noise;
        this.strip = strip;
    }

    @Override
    public int at(double x, double y) {
        double u = x / strip + noise.wave(x / 160, y / 160) * 0.06;
        double v = y / strip + noise.wave(x / 160 + 50, y / 160) * 0.06;
        int column = (int) Math.floor(u);
        int row = (int) Math.floor(v);
        double across = u - column;
        double down = v - row;
        boolean upright = over(column, row);
        return upright
                ? strand(across, along(column, row, down, true), column, y)
                : strand(down, along(column, row, across, false), row + 7919, x);
    }

    private boolean over(int column, int row) {
        return switch (weave) {
            case PLAIN -> Math.floorMod(column + row, 2) == 0;
            case TWILL -> Math.floorMod(column + row, 4) < 2;
            case DIAMOND ->
                Math.floorMod(Math.abs(Math.floorMod(column, 16) - 8) + Math.abs(Math.floorMod(row, 16) - 8), 4) < 2;
        };
    }

    /// 1 in the middle of a stretch that lies on top, less where the strip is about to dive.
    private double along(int column, int row, double t, boolean upright) {
        boolean before = upright ? over(column, row - 1) : !over(column - 1, row);
        boolean after = upright ? over(column, row + 1) : !over(column + 1, row);
        double dive = 1;
        if (!before) {
            dive *= Stage.smooth(t / 0.42 + 0.12);
        }
        if (!after) {
            dive *= Stage.smooth((1 - t) / 0.42 + 0.12);
        }
        return dive;
    }

    private int strand(double across, double dive, int number, double lengthwise) {
        double edge = Math.min(across, 1 - across);
        if (edge < 0.035) {
            return Tint.lit(palette.dark(), 0.75);
        }
        int base = Tint.mix(palette.main(), palette.accent(), noise.speck(number, 77) * 0.5);
        if (coloured(number)) {
            base = weave == Weave.DIAMOND ? palette.accent() : Tint.mix(palette.main(), palette.accent(), 0.55);
        }
        double fibre = noise.wave(across * 9 + number * 13, lengthwise / 70) * 0.09
                + (noise.speck((int) (across * 26) + number * 31, (int) (lengthwise / 120)) - 0.5) * 0.07;
        double round = Math.sin(across * Math.PI);
        double light = (0.72 + 0.32 * Math.sqrt(round) + (0.5 - across) * 0.16) * (0.5 + 0.5 * dive) + fibre;
        int rgb = Tint.lit(base, light);
        double gloss = Math.max(0, 1 - Math.abs(across - 0.34) * 6) * dive * 0.28;
        return Tint.mix(rgb, palette.pale(), gloss);
    }

    private boolean coloured(int number) {
        return weave == Weave.DIAMOND ? number >= 7000 : Math.floorMod(number, 9) == 4;
    }
}
