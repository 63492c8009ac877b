package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.media.image.ImageId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What can be done to the photos of a listing; the first one is its face. A photo says the name of what it shows
/// until its maker describes it. How large it is, is measured when the listing is sent.
public final class Album {

    private Album() {}

    /// With more photos at the end, as many as have a place; one that is there already stays where it is.
    public static ListingContent add(ListingContent content, List<ImageId> images) {
        List<Photo> photos = new ArrayList<>(content.photos());
        List<ImageId> had = imagesOf(content);
        images.stream()
                .filter(image -> !had.contains(image))
                .limit(ListingContent.PHOTOS_MAX - photos.size())
                .forEach(image -> photos.add(new Photo(image, nameOf(content.name(), photos.size()), 0, 0)));
        return content.withPhotos(photos);
    }

    public static List<ImageId> imagesOf(ListingContent content) {
        return content.photos().stream().map(Photo::image).toList();
    }

    static ListingContent remove(ListingContent content, ImageId image) {
        return content.withPhotos(content.photos().stream()
                .filter(photo -> !photo.image().equals(image))
                .toList());
    }

    /// With the photo one place nearer to the front.
    static ListingContent forward(ListingContent content, ImageId image) {
        List<Photo> photos = new ArrayList<>(content.photos());
        int place = imagesOf(content).indexOf(image);
        if (place > 0) {
            Collections.swap(photos, place, place - 1);
        }
        return content.withPhotos(photos);
    }

    static ListingContent describe(ListingContent content, ImageId image, String alt) {
        return content.withPhotos(content.photos().stream()
                .map(photo -> photo.image().equals(image) ? named(photo, alt.isBlank() ? content.name() : alt) : photo)
                .toList());
    }

    /// The photos of something that has a new name; those that were described keep their own words.
    static List<Photo> renamed(List<Photo> photos, String before, String after) {
        return photos.stream()
                .map(photo -> photo.alt().startsWith(before)
                        ? named(photo, after + photo.alt().substring(before.length()))
                        : photo)
                .toList();
    }

    private static Photo named(Photo photo, String alt) {
        return photo.described(alt);
    }

    private static String nameOf(String name, int before) {
        return before == 0 ? name : name + " (" + (before + 1) + ")";
    }
}
