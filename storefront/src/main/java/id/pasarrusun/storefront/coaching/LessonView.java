package id.pasarrusun.storefront.coaching;

import id.pasarrusun.catalog.listing.Mark;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.qc.Lesson;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.page.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is to be mended, with each photo that was drawn on beside the one that took its place.
///
/// @param version of which it was said
/// @param praise what is good already; empty when nothing was said
public record LessonView(int version, String praise, List<Item> items, List<Pair> pairs) {

    private static final String SIZES = "(min-width: 62rem) 20rem, 44vw";

    public LessonView {
        items = List.copyOf(items);
        pairs = List.copyOf(pairs);
    }

    /// One thing to mend.
    ///
    /// @param point key of its words
    /// @param note empty when it is only drawn
    public record Item(int number, String point, String note, List<Place> places) {

        public Item {
            places = List.copyOf(places);
        }
    }

    /// A mark in words.
    ///
    /// @param photo its number
    /// @param where key of the words for the place on it
    public record Place(int photo, String where) {}

    /// A photo then and now.
    ///
    /// @param now null when none can be shown
    /// @param key of the words for what became of it
    /// @param done whether another photo stands there now
    public record Pair(MarkedPhoto before, @Nullable Picture now, String key, boolean done) {}

    /// A photo of the present version.
    ///
    /// @param picture null while it cannot be shown
    public record Shown(ImageId image, @Nullable Picture picture) {

        public static Shown of(Photo photo) {
            return new Shown(
                    photo.image(),
                    new Picture(photo.image(), photo.alt(), photo.width(), photo.height(), SIZES, false));
        }

        Shown sized() {
            return new Shown(
                    image, picture == null ? null : picture.sized(SIZES).later());
        }
    }

    /// @param now the photos as they are
    public static LessonView of(Lesson lesson, List<Shown> now) {
        List<Remark> remarks = lesson.toMend();
        List<MarkedPhoto> photos = photos(lesson);
        return new LessonView(
                lesson.version(),
                lesson.praise().orElse(""),
                IntStream.rangeClosed(1, remarks.size())
                        .mapToObj(number -> item(number, remarks.get(number - 1), photos))
                        .toList(),
                pairs(lesson, photos, now));
    }

    private static List<MarkedPhoto> photos(Lesson lesson) {
        List<List<Mark>> marks = lesson.toMend().stream().map(Remark::marks).toList();
        return IntStream.range(0, lesson.photos().size())
                .mapToObj(place -> photo(place + 1, lesson.photos().get(place), marks))
                .toList();
    }

    private static MarkedPhoto photo(int number, Photo photo, List<List<Mark>> marks) {
        MarkedPhoto marked = MarkedPhoto.of(number, photo, SIZES, MarkedPhoto.rings(photo, marks));
        return new MarkedPhoto(number, marked.picture().later(), marked.rings());
    }

    private static Item item(int number, Remark remark, List<MarkedPhoto> photos) {
        List<Place> places = photos.stream()
                .flatMap(photo -> photo.rings().stream()
                        .filter(ring -> ring.number() == number)
                        .map(ring -> new Place(photo.number(), ring.where())))
                .distinct()
                .toList();
        return new Item(number, "qc.point." + remark.item(), remark.note(), places);
    }

    /// A photo that is there no more is followed by the one in its place if that is new, or else by the next new one.
    private static List<Pair> pairs(Lesson lesson, List<MarkedPhoto> photos, List<Shown> now) {
        Set<ImageId> old = lesson.photos().stream().map(Photo::image).collect(Collectors.toSet());
        Set<ImageId> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (MarkedPhoto photo : photos) {
            Optional<Shown> same = now.stream()
                    .filter(shown -> shown.image.equals(photo.picture().image()))
                    .findFirst();
            Optional<Shown> next = same.isPresent() ? same : successor(photo, now, old, taken);
            next.ifPresent(shown -> taken.add(shown.image));
            if (!photo.rings().isEmpty()) {
                pairs.add(pair(photo, next.map(Shown::sized).orElse(null), same.isPresent()));
            }
        }
        return pairs;
    }

    private static Optional<Shown> successor(MarkedPhoto photo, List<Shown> now, Set<ImageId> old, Set<ImageId> taken) {
        return Stream.concat(now.stream().skip(photo.number() - 1L).limit(1), now.stream())
                .filter(shown -> !old.contains(shown.image) && !taken.contains(shown.image))
                .findFirst();
    }

    private static Pair pair(MarkedPhoto before, @Nullable Shown now, boolean same) {
        if (now == null) {
            return new Pair(before, null, "coaching.pair.gone", false);
        }
        if (same) {
            return new Pair(before, now.picture, "coaching.pair.same", false);
        }
        return now.picture == null
                ? new Pair(before, null, "coaching.pair.coming", true)
                : new Pair(before, now.picture, "coaching.pair.new", true);
    }
}
