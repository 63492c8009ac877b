package id.pasarrusun.media.store;

import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.media.image.ImageId;

/// Where a picture's bytes lie in the object store.
public final class ImageKeys {

    private ImageKeys() {}

    /// What the phone sent: private, and deleted once the renditions stand.
    public static String original(ImageId id) {
        return "originals/" + id.value();
    }

    /// What is shown to few, as it was sent.
    public static String kept(ImageId id) {
        return "vault/" + id.value();
    }

    public static String rendition(ImageId id, int width, ImageFormat format) {
        return "renditions/%s/%d.%s".formatted(id.value(), width, format.extension());
    }
}
