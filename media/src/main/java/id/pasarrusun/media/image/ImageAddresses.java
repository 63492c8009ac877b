package id.pasarrusun.media.image;

import java.util.List;

/// The root-relative addresses of a picture's renditions. They follow from its id alone, so a page needs no look-up.
public final class ImageAddresses {

    /// The widths, in pixels, of the renditions of every picture; the height follows from the picture.
    public static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    private ImageAddresses() {}

    /// @param width one of [#WIDTHS]
    public static String url(ImageId id, int width, ImageFormat format) {
        if (!WIDTHS.contains(width)) {
            throw new IllegalArgumentException("There is no rendition " + width + " pixels wide, only " + WIDTHS);
        }
        return "/gambar/%s/%d.%s".formatted(id.value(), width, format.extension());
    }
}
