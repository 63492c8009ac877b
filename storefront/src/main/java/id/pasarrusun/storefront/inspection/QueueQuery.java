package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.qc.QueueFilter;
import id.pasarrusun.catalog.qc.QueueFilter.Whose;
import id.pasarrusun.catalog.qc.QueuePage.Place;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What an officer asked of the queue, as it stands in the address; what is not understood is not asked.
///
/// @param after the place behind which the page begins
record QueueQuery(QueueFilter filter, @Nullable Place after) {

    static final String CRAFT = "kerajinan";
    static final String TOWER = "rusun";
    static final String WHOSE = "pemegang";
    static final String MISSED = "lewat";
    static final String AFTER = "setelah";

    private static final String MINE = "saya";
    private static final String NOBODYS = "belum";
    private static final String YES = "ya";
    private static final int TOWER_MAX = 60;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,18})_([0-9a-f-]{36})");

    static QueueQuery read(MultiValueMap<String, String> asked) {
        String tower = value(asked, TOWER);
        QueueFilter filter = new QueueFilter(
                Craft.findBySlug(value(asked, CRAFT)).orElse(null),
                tower.isEmpty() || tower.length() > TOWER_MAX ? null : tower,
                switch (value(asked, WHOSE)) {
                    case MINE -> Whose.MINE;
                    case NOBODYS -> Whose.NOBODY;
                    default -> Whose.ANYBODY;
                },
                value(asked, MISSED).equals(YES));
        return new QueueQuery(filter, place(value(asked, AFTER)).orElse(null));
    }

    private static String value(MultiValueMap<String, String> asked, String name) {
        return Objects.requireNonNullElse(asked.getFirst(name), "").strip();
    }

    static String whose(Whose whose) {
        return switch (whose) {
            case ANYBODY -> "";
            case MINE -> MINE;
            case NOBODY -> NOBODYS;
        };
    }

    static Optional<Place> place(String text) {
        Matcher matcher = PLACE.matcher(text);
        try {
            return matcher.matches()
                    ? Optional.of(new Place(
                            Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
                            new ListingId(UUID.fromString(matcher.group(2)))))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static String write(Place place) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, place.since()) + "_"
                + place.listing().value();
    }

    /// The address of the page behind `place`, or of the first page.
    static String address(String base, QueueFilter filter, @Nullable Place place) {
        List<String> parts = new ArrayList<>();
        if (filter.craft() != null) {
            parts.add(CRAFT + "=" + filter.craft().slug());
        }
        if (filter.tower() != null) {
            parts.add(TOWER + "=" + filter.tower());
        }
        if (filter.whose() != Whose.ANYBODY) {
            parts.add(WHOSE + "=" + whose(filter.whose()));
        }
        if (filter.missed()) {
            parts.add(MISSED + "=" + YES);
        }
        if (place != null) {
            parts.add(AFTER + "=" + write(place));
        }
        return parts.isEmpty() ? base : base + "?" + String.join("&", parts);
    }
}
