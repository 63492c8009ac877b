package id.pasarrusun.storefront.desk;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.storefront.page.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The makers, by name.
///
/// @param query as it was typed
/// @param full whether there may be more than are shown
public record MakersView(String query, List<Line> lines, boolean full) {

    static final int LENGTH_MAX = 200;

    public MakersView {
        lines = List.copyOf(lines);
    }

    /// One maker.
    ///
    /// @param href of her file
    /// @param crafts slugs of those that she was trained in
    /// @param standing key of its words
    public record Line(
            String href, String name, String place, List<String> crafts, String standing, String style, String live) {

        public Line {
            crafts = List.copyOf(crafts);
        }
    }

    static MakersView of(String query, List<MakerProfile> makers, Map<MakerId, Long> live) {
        List<Line> lines = makers.stream().map(maker -> line(maker, live)).toList();
        return new MakersView(query, lines, lines.size() == LENGTH_MAX);
    }

    private static Line line(MakerProfile maker, Map<MakerId, Long> live) {
        return new Line(
                "/meja/pembuat/" + maker.card().slug(),
                maker.card().name(),
                maker.card().tower().name(),
                maker.trainings().stream()
                        .map(Training::craft)
                        .distinct()
                        .map(Craft::slug)
                        .toList(),
                "desk.standing." + maker.standing().name().toLowerCase(Locale.ROOT),
                style(maker.standing()),
                Formats.number(live.getOrDefault(maker.card().id(), 0L)));
    }

    private static String style(Standing standing) {
        return switch (standing) {
            case OPEN -> "siap";
            case APPLIED, INVITED, PREPARING, SUSPENDED -> "awas";
            case ENDED, REFUSED -> "habis";
        };
    }
}
