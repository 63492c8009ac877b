package id.pasarrusun.storefront.illustration;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// Bakso served: a steaming bowl, or a plate with a little dish of sauce.
final class BaksoScene {

    private static final double RIM = 520;

    private final Stage stage;
    private final Palette palette;
    private final Dish dish;
    private final Morsel morsel;

    BaksoScene(Stage stage, Palette palette, Dish dish) {
        this.stage = stage;
        this.palette = palette;
        this.dish = dish;
        this.morsel = new Morsel(stage, dish);
    }

    void draw(Drawing.BaksoForm form) {
        switch (form) {
            case BOWL -> bowl();
            case PLATE -> plate();
            case PACK -> new BaksoPack(stage, palette, dish).frozen();
            case POUCH -> new BaksoPack(stage, palette, dish).dry();
        }
    }

    private void table() {
        stage.room(palette.backdrop(), Tint.mix(palette.backdrop(), 0xA97C57, 0.55), 560);
    }

    private void bowl() {
        table();
        Ellipse2D spot = new Ellipse2D.Double(400, 976, 500, 90);
        stage.shadow(spot, 46, 6, 70, 0.9);
        stage.shadow(spot, 8, -8, 20, 0.9);
        Path2D foot = new Path2D.Double();
        foot.moveTo(486, 970);
        foot.curveTo(490, 1000, 494, 1020, 498, 1030);
        foot.curveTo(560, 1048, 720, 1048, 782, 1030);
        foot.curveTo(786, 1020, 790, 1000, 794, 970);
        foot.closePath();
        stage.round(foot, Surface.plain(Tint.lit(palette.pale(), 0.86)), 30, 0.8);
        stage.round(side(), this::glaze, 150, 1.25);
        Ellipse2D lip = new Ellipse2D.Double(216, RIM - 158, 848, 316);
        stage.round(lip, Surface.plain(palette.pale()), 20, 0.25);
        stage.line(new Ellipse2D.Double(222, RIM - 152, 836, 304), palette.main(), 0.9, 7);
        Ellipse2D inside = new Ellipse2D.Double(242, RIM - 136, 796, 280);
        stage.fill(inside, (x, y) -> Tint.lit(palette.pale(), 0.62 + (y - RIM + 136) / 640));
        Ellipse2D soup = new Ellipse2D.Double(266, RIM - 96, 748, 232);
        stage.fill(soup, this::broth);
        filling(soup);
        steam();
    }

    private static Path2D side() {
        Path2D path = new Path2D.Double();
        path.moveTo(216, RIM);
        path.curveTo(232, 760, 380, 980, 520, 996);
        path.curveTo(580, 1004, 700, 1004, 760, 996);
        path.curveTo(900, 980, 1048, 760, 1064, RIM);
        path.curveTo(1040, 720, 240, 720, 216, RIM);
        path.closePath();
        Path2D whole = new Path2D.Double(path);
        whole.append(new Ellipse2D.Double(216, RIM - 158, 848, 316), false);
        whole.setWindingRule(Path2D.WIND_NON_ZERO);
        return whole;
    }

    /// White glaze with two rings and a row of painted petals.
    private int glaze(double x, double y) {
        double around = Math.asin(Math.clamp((x - 640) / 430, -1, 1));
        double down = y - RIM - 158 * Math.cos(around) * (1 - (y - RIM) / 900);
        int glaze = Tint.lit(palette.pale(), 0.99);
        if (Math.abs(down - 46) < 6 || Math.abs(down - 190) < 6 || Math.abs(down - 208) < 2.5) {
            return palette.main();
        }
        double cell = around * 9.5;
        double u = cell - Math.floor(cell) - 0.5;
        double v = (down - 118) / 132;
        double petal = Math.abs(u) * 2.3 + Math.abs(v) * 2.1;
        double fold = Math.abs(u * 2) * Math.abs(v * 2);
        if (Math.abs(v) < 0.46 && petal + fold < 0.92) {
            return petal + fold < 0.38 ? palette.pale() : Tint.mix(palette.main(), palette.accent(), petal);
        }
        return Math.hypot(Math.abs(u) - 0.5, v) < 0.09 ? palette.accent() : glaze;
    }

    private int broth(double x, double y) {
        int soup = dish == Dish.FISH ? 0xDDB45A : 0xB98848;
        double ripple = stage.noise().wave(x / 70, y / 26) * 0.05;
        int rgb = Tint.lit(soup, 0.9 + ripple + (y - RIM) / 1600);
        double fat = stage.noise().at(x / 26, y / 12);
        return fat > 0.8 ? Tint.mix(rgb, 0xF6D58A, (fat - 0.8) * 2.4) : rgb;
    }

    private void filling(Shape soup) {
        if (dish == Dish.NOODLES) {
            stage.clip(soup);
            noodles();
            stage.clip(null);
        }
        morsel.leaf(846, RIM - 64, 170, -16);
        morsel.leaf(820, RIM - 36, 150, 22);
        double[][] balls = {{560, -58, 78}, {718, -66, 80}, {430, 0, 84}, {640, 26, 92}, {800, 46, 82}};
        for (double[] ball : balls) {
            morsel.ball(ball[0], RIM + ball[1], ball[2]);
        }
        if (dish == Dish.FISH) {
            chili(470, RIM + 88);
            chili(880, RIM + 30);
        }
        for (int i = 0; i < 26; i++) {
            double turn = stage.noise().speck(i, 50) * Math.PI * 2;
            double far = Math.sqrt(stage.noise().speck(i, 51));
            morsel.garnish(640 + 300 * far * Math.cos(turn), RIM + 24 + 84 * far * Math.sin(turn), i);
        }
    }

    private void chili(double x, double y) {
        Path2D pod = new Path2D.Double();
        pod.moveTo(x - 40, y + 6);
        pod.quadTo(x, y - 20, x + 44, y);
        stage.line(pod, 0x6E120C, 0.6, 20);
        stage.line(pod, 0xC9291C, 1, 15);
        stage.line(pod, 0xF08A70, 0.7, 3);
    }

    private void noodles() {
        Noise noise = stage.noise();
        for (int i = 0; i < 95; i++) {
            double x = 300 + noise.speck(i, 20) * 330;
            double y = RIM - 70 + noise.speck(i, 21) * 150;
            double swing = (noise.speck(i, 22) - 0.5) * 260;
            Path2D noodle = new Path2D.Double();
            noodle.moveTo(x - 130, y + swing * 0.2);
            noodle.curveTo(x - 40, y - 50 + swing * 0.3, x + 50, y + 60 - swing * 0.3, x + 150, y - swing * 0.16);
            stage.line(noodle, 0x8C5A1E, 0.5, 12);
            stage.line(noodle, Tint.mix(0xE4B354, 0xF2CF7E, noise.speck(i, 23)), 1, 8.5);
            stage.line(noodle, 0xFFEDBE, 0.6, 2.4);
        }
    }

    private void steam() {
        for (int wisp = 0; wisp < 3; wisp++) {
            double x = 500 + wisp * 150;
            Path2D path = new Path2D.Double();
            path.moveTo(x, 400);
            path.curveTo(x - 80, 320, x + 90, 260, x + 10, 180);
            path.curveTo(x - 50, 120, x + 40, 80, x + 20, 30);
            Shape band = new BasicStroke(34, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
            stage.veil(band, 44, 0.5);
        }
    }

    private void plate() {
        table();
        Ellipse2D spot = new Ellipse2D.Double(200, 600, 880, 380);
        stage.shadow(spot, 30, 40, 60, 0.8);
        Ellipse2D rim = new Ellipse2D.Double(170, 510, 940, 440);
        stage.round(rim, Surface.plain(palette.pale()), 40, 0.7);
        stage.line(new Ellipse2D.Double(192, 524, 896, 408), palette.main(), 0.85, 8);
        Ellipse2D well = new Ellipse2D.Double(290, 566, 700, 310);
        stage.shadow(well, 0, -4, 24, 0.25);
        stage.round(well, Surface.plain(Tint.lit(palette.pale(), 0.95)), 40, -0.4);
        banana();
        switch (dish) {
            case TOFU -> tofus();
            case GRILLED -> parcels();
            case BEEF, NOODLES, FISH, CHICKEN -> heap();
        }
        sauce();
    }

    /// A piece of banana leaf under the food.
    private void banana() {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(270, 740);
        leaf.curveTo(360, 560, 860, 540, 1010, 700);
        leaf.curveTo(900, 860, 420, 890, 270, 740);
        leaf.closePath();
        stage.shadow(leaf, 4, 8, 16, 0.5);
        stage.round(
                leaf,
                (x, y) -> Tint.lit(
                        0x5F8A3A,
                        0.96
                                + Math.sin((x + y * 0.6) / 5) * 0.035
                                + stage.noise().wave(x / 80, y / 40) * 0.06),
                40,
                0.6);
    }

    private void heap() {
        double[][] balls = {
            {430, 640, 66},
            {540, 616, 66},
            {655, 606, 68},
            {770, 620, 66},
            {870, 650, 62},
            {380, 716, 66},
            {490, 716, 68},
            {605, 706, 68},
            {720, 706, 68},
            {830, 728, 66},
            {450, 792, 66},
            {565, 798, 68},
            {680, 800, 68},
            {785, 796, 62},
            {550, 640, 64},
            {665, 632, 66},
            {610, 560, 66}
        };
        for (double[] ball : balls) {
            morsel.ball(ball[0], ball[1], ball[2]);
        }
        morsel.leaf(850, 560, 120, -30);
    }

    private void tofus() {
        double[][] places = {{430, 690, 74}, {600, 650, 74}, {770, 670, 74}, {500, 790, 80}, {690, 780, 80}};
        for (double[] place : places) {
            morsel.tofu(place[0], place[1], place[2]);
        }
        morsel.leaf(846, 800, 110, -20);
    }

    private void parcels() {
        morsel.parcel(600, 620, -6);
        morsel.parcel(680, 690, 5);
        morsel.parcel(610, 766, -3);
        morsel.parcel(650, 560, 12);
    }

    private void sauce() {
        Ellipse2D dishRim = new Ellipse2D.Double(900, 860, 250, 150);
        stage.shadow(dishRim, 14, 24, 34, 0.8);
        stage.round(dishRim, Surface.plain(palette.main()), 30, 0.9);
        Ellipse2D inner = new Ellipse2D.Double(926, 872, 198, 108);
        stage.fill(
                inner,
                (x, y) -> Tint.lit(
                        dish == Dish.CHICKEN ? 0xB5361F : 0x8A5226,
                        0.92 + stage.noise().wave(x / 14, y / 9) * 0.14));
        stage.line(new Ellipse2D.Double(950, 888, 80, 30), 0xFFE9C8, 0.25, 7);
    }
}
