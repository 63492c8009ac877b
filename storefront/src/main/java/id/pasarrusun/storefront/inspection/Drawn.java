package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.Mark;
import id.pasarrusun.catalog.listing.Mark.Shape;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.page.Form;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The marks of one point as its form carries them: those that were drawn in one hidden field, and, for whoever has no
/// script, a box to tick for each ninth of a photo.
final class Drawn {

    /// The code of a point follows.
    static final String FIELD = "tanda-";

    private static final String BOX = "kotak-";
    private static final int SIDE = 3;
    private static final String NUMBER = "(0(?:\\.\\d{1,6})?|1(?:\\.0{1,6})?)";
    private static final Pattern MARK =
            Pattern.compile("([0-9a-f-]{36}):([er]):" + String.join(":", NUMBER, NUMBER, NUMBER, NUMBER));

    private Drawn() {}

    /// @param photos of the version that is judged
    /// @return nothing when something in the field is no mark on one of the photos
    static Optional<List<Mark>> read(Form form, String point, List<ImageId> photos) {
        String text = form.value(FIELD + point);
        List<@Nullable Mark> drawn = text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" "))
                        .<@Nullable Mark>map(each -> mark(each, photos))
                        .toList();
        return drawn.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(Stream.concat(drawn.stream().filter(Objects::nonNull), boxes(form, point, photos))
                        .toList());
    }

    private static @Nullable Mark mark(String text, List<ImageId> photos) {
        Matcher matcher = MARK.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        double[] sides = IntStream.rangeClosed(3, 6)
                .mapToDouble(group -> Double.parseDouble(matcher.group(group)))
                .toArray();
        return photos.stream()
                .filter(photo -> photo.value().toString().equals(matcher.group(1)))
                .filter(_ -> Mark.holds(sides[0], sides[1], sides[2], sides[3]))
                .map(photo -> new Mark(photo, shape(matcher.group(2)), sides[0], sides[1], sides[2], sides[3]))
                .findFirst()
                .orElse(null);
    }

    private static Shape shape(String letter) {
        return letter.equals("e") ? Shape.ELLIPSE : Shape.RECTANGLE;
    }

    private static Stream<Mark> boxes(Form form, String point, List<ImageId> photos) {
        return IntStream.range(0, photos.size())
                .boxed()
                .flatMap(photo -> IntStream.range(0, SIDE * SIDE)
                        .filter(part -> !form.value(box(point, photo, part)).isEmpty())
                        .mapToObj(part -> box(photos.get(photo), part % SIDE, part / SIDE)));
    }

    private static Mark box(ImageId photo, int column, int row) {
        double side = 1.0 / SIDE;
        return new Mark(photo, Shape.RECTANGLE, column * side, row * side, side, side);
    }

    /// The name of a box to tick.
    ///
    /// @param photo its place among the version's photos, from 0
    /// @param part of the photo, line by line, from 0
    static String box(String point, int photo, int part) {
        return BOX + point + "-" + photo + "-" + part;
    }
}
