package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.stock.Hold;
import id.pasarrusun.catalog.stock.HoldLine;
import id.pasarrusun.catalog.stock.Shelf;
import id.pasarrusun.catalog.stock.VariantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where each line of an order is to come from: its place on the shelf, or the weeks in which it is made.
final class Allotment {

    private final Sharing sharing = new Sharing();
    private final List<HoldLine> shelved = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private final List<Hold.ShortLine> few = new ArrayList<>();
    private final Map<VariantId, LocalDate> later = new LinkedHashMap<>();

    private Allotment() {}

    /// A line that is made first.
    record Made(VariantId variant, Bench bench, Plan plan) {}

    /// @param makings of the variants that are made to order
    static Allotment of(List<Wanted> wanted, Map<VariantId, Shelf> shelves, Map<VariantId, Making> makings) {
        Allotment allotment = new Allotment();
        wanted.forEach(line -> allotment.add(line, free(shelves, line.variant()), makings.get(line.variant())));
        return allotment;
    }

    private static int free(Map<VariantId, Shelf> shelves, VariantId variant) {
        Shelf shelf = shelves.get(variant);
        return shelf == null ? 0 : shelf.free();
    }

    private void add(Wanted line, int free, @Nullable Making making) {
        if (line.quantity() <= free) {
            shelved.add(new HoldLine(line.variant(), line.quantity()));
        } else if (making == null) {
            few.add(new Hold.ShortLine(line.variant(), free));
        } else {
            make(line, free, making);
        }
    }

    private void make(Wanted line, int free, Making making) {
        int room = sharing.room(making);
        sharing.plan(making, line.quantity())
                .ifPresentOrElse(
                        plan -> make(line, making.bench(), plan),
                        () -> few.add(new Hold.ShortLine(line.variant(), Math.max(free, room))));
    }

    private void make(Wanted line, Bench bench, Plan plan) {
        made.add(new Made(line.variant(), bench, plan));
        if (line.by() == null || plan.readyBy().isAfter(line.by())) {
            later.put(line.variant(), plan.readyBy());
        }
    }

    List<HoldLine> shelved() {
        return shelved;
    }

    List<Made> made() {
        return made;
    }

    Reservation reservation() {
        return few.isEmpty() && later.isEmpty()
                ? new Reservation.Reserved(made.stream()
                        .collect(Collectors.toMap(
                                Made::variant, line -> line.plan().readyBy())))
                : new Reservation.Refused(few, later);
    }
}
