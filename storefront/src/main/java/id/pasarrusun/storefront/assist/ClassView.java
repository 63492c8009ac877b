package id.pasarrusun.storefront.assist;

import id.pasarrusun.catalog.assist.Assisted;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Training;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whom an instructor can write for, and what she has begun.
///
/// @param query as it was typed
/// @param full whether there may be more makers than are shown
public record ClassView(String query, List<Pupil> makers, boolean full, List<Begun> begun) {

    static final int MAKERS_MAX = 50;

    public ClassView {
        makers = List.copyOf(makers);
        begun = List.copyOf(begun);
    }

    /// A maker.
    ///
    /// @param crafts slugs of those that she was trained in
    /// @param batches of her trainings
    public record Pupil(String href, String name, String place, List<String> crafts, String batches) {

        public Pupil {
            crafts = List.copyOf(crafts);
        }
    }

    /// Something begun.
    ///
    /// @param href nothing once its maker has sent it
    /// @param stage key of the words for whose turn it is
    /// @param answer what its maker said was not right
    public record Begun(
            @Nullable String href,
            String name,
            String maker,
            String stage,
            String style,
            Instant at,
            @Nullable String answer) {}

    static ClassView of(String query, List<MakerProfile> makers, List<Assisted> begun) {
        return new ClassView(
                query,
                makers.stream().map(ClassView::pupil).toList(),
                makers.size() == MAKERS_MAX,
                begun.stream().map(ClassView::begun).toList());
    }

    private static Pupil pupil(MakerProfile maker) {
        List<Craft> crafts =
                maker.trainings().stream().map(Training::craft).distinct().toList();
        return new Pupil(
                AssistPages.BASE + "/" + maker.card().slug(),
                maker.card().name(),
                maker.card().tower().name(),
                crafts.stream().map(Craft::slug).toList(),
                String.join(
                        ", ",
                        maker.trainings().stream()
                                .map(Training::batch)
                                .distinct()
                                .toList()));
    }

    private static Begun begun(Assisted assisted) {
        boolean sent = assisted.stage() == Assisted.Stage.SENT;
        return new Begun(
                sent
                        ? null
                        : AssistPages.address(
                                assisted.maker().slug(), assisted.listing().value()),
                assisted.name(),
                assisted.maker().name(),
                "assist.stage." + assisted.stage().name().toLowerCase(Locale.ROOT),
                style(assisted.stage()),
                assisted.begunAt(),
                assisted.answer());
    }

    private static String style(Assisted.Stage stage) {
        return switch (stage) {
            case WRITING -> "awas";
            case ASKED -> "pesan";
            case SENT -> "siap";
        };
    }
}
