package id.pasarrusun.storefront.illustration;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// A hand that holds something by its edge: the back of the hand and four fingers over it.
final class Hand {

    private final Stage stage;
    private final Complexion complexion;

    Hand(Stage stage, Complexion complexion) {
        this.stage = stage;
        this.complexion = complexion;
    }

    /// @param right whether it is the hand on the right of the picture
    void hold(double x, double y, boolean right) {
        Path2D palm = new Path2D.Double();
        palm.moveTo(-96, 70);
        palm.curveTo(-112, 0, -96, -64, -40, -78);
        palm.curveTo(10, -86, 40, -52, 44, -6);
        palm.curveTo(46, 56, 10, 104, -44, 108);
        palm.closePath();
        part(placed(palm, x, y, 0, right));
        for (int finger = 3; finger >= 0; finger--) {
            double length = finger == 3 ? 84 : 108 - Math.abs(finger - 1) * 8;
            RoundRectangle2D joint = new RoundRectangle2D.Double(-18, -22, length, 42, 42, 42);
            part(placed(shifted(joint, -6 + (finger == 3 ? -8 : 0), -56 + finger * 40), x, y, finger * 5 - 8, right));
        }
        RoundRectangle2D thumb = new RoundRectangle2D.Double(-20, -24, 118, 46, 46, 46);
        part(placed(
                shifted(AffineTransform.getRotateInstance(-0.5).createTransformedShape(thumb), -40, -66),
                x,
                y,
                0,
                right));
    }

    private void part(Shape shape) {
        stage.shadow(shape, 4, 8, 16, 0.55);
        stage.round(shape, Surface.plain(complexion.skin()), 22, 0.75);
    }

    private static Shape shifted(Shape shape, double dx, double dy) {
        return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
    }

    private static Shape placed(Shape shape, double x, double y, double lean, boolean right) {
        AffineTransform move = AffineTransform.getTranslateInstance(x, y);
        if (right) {
            move.scale(-1, 1);
        }
        move.rotate(Math.toRadians(lean));
        return move.createTransformedShape(shape);
    }
}
