package id.pasarrusun.media.rendition;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes pictures narrower, halving step by step so that every source pixel counts.
final class Scaler {

    private Scaler() {}

    /// The picture at each of the widths, the widest first, each made from the one before.
    static Map<Integer, BufferedImage> toWidths(BufferedImage picture, List<Integer> widths) {
        Map<Integer, BufferedImage> pictures = new LinkedHashMap<>();
        BufferedImage scaled = picture;
        for (int width : widths.stream().sorted(Comparator.reverseOrder()).toList()) {
            scaled = toWidth(scaled, width);
            pictures.put(width, scaled);
        }
        return pictures;
    }

    /// The picture at `width` pixels, or as it is when it is no wider.
    static BufferedImage toWidth(BufferedImage picture, int width) {
        BufferedImage scaled = picture;
        while (scaled.getWidth() > width) {
            int next = Math.max(width, (scaled.getWidth() + 1) / 2);
            scaled = draw(scaled, next, Math.max(1, Math.round((float) scaled.getHeight() * next / scaled.getWidth())));
        }
        return scaled;
    }

    private static BufferedImage draw(BufferedImage picture, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }
}
