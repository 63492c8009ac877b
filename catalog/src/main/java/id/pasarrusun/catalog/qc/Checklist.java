package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.VersionState.Point;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.maker.Craft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// What an officer looks at, craft by craft: the points on which each training ends, then those that all share. They
/// are
/// data, `qc/checklist.json`, so that a trainer can change them; the words stand under each code.
public final class Checklist {

    private static final String FILE = "/qc/checklist.json";
    private static final int ITEMS_MAX = 20;
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Set<String> RESERVED = Set.of(Remark.PRAISE, Approving.ITEM);

    private final Map<Craft, List<String>> items;

    /// @param crafts the codes of each craft's own items
    /// @param common those of all crafts
    record Sheet(Map<Craft, List<String>> crafts, List<String> common) {}

    Checklist(Sheet sheet) {
        items = new EnumMap<>(Craft.class);
        for (Craft craft : Craft.values()) {
            List<String> own = Objects.requireNonNullElse(sheet.crafts.get(craft), List.of());
            items.put(craft, checked(craft, own, sheet.common));
        }
    }

    /// The list that the shop works with.
    ///
    /// @throws IllegalArgumentException when a craft has none, or a code is none or stands twice
    public static Checklist ofTheShop() {
        try (InputStream file = Objects.requireNonNull(Checklist.class.getResourceAsStream(FILE), FILE)) {
            return new Checklist(JsonMapper.shared().readValue(file, Sheet.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> checked(Craft craft, List<String> own, List<String> common) {
        List<String> all = Stream.concat(own.stream(), common.stream()).toList();
        boolean sound = all.stream().allMatch(code -> CODE.matcher(code).matches() && !RESERVED.contains(code));
        if (own.isEmpty() || all.size() > ITEMS_MAX || !sound || new HashSet<>(all).size() < all.size()) {
            throw new IllegalArgumentException("The checklist of " + craft + " has points of its own, at most "
                    + ITEMS_MAX + " in all, each under one lower-case code: " + all);
        }
        return all;
    }

    /// The codes of the items, in the order in which they are looked at.
    public List<String> of(Craft craft) {
        return Objects.requireNonNull(items.get(craft));
    }

    /// Whether a verdict speaks of this craft's points only.
    boolean fits(Craft craft, List<Point> points) {
        return of(craft).containsAll(points.stream().map(Point::item).toList());
    }
}
