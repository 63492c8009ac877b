package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.maker.Craft;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that a maker has said about when and how much she works; what lies behind her is left out.
///
/// @param perWeek pieces of each craft of which she has said it
/// @param off     weekdays that she keeps free
/// @param pauses  the next first
public record Workweek(Map<Craft, Integer> perWeek, Set<DayOfWeek> off, List<Pause> pauses) {

    public Workweek {
        perWeek = Map.copyOf(perWeek);
        off = Set.copyOf(off);
        pauses = List.copyOf(pauses);
    }

    public List<Pause> pauses(Pause.Kind kind) {
        return pauses.stream().filter(pause -> pause.kind() == kind).toList();
    }

    public Optional<Pause> holidayOn(LocalDate day) {
        return pauses(Pause.Kind.HOLIDAY).stream()
                .filter(pause -> pause.days().holds(day))
                .findFirst();
    }

    /// Why she cannot cross these days out; nothing when she can.
    Optional<Scheduled.Reason> objection(Pause wish, LocalDate today, CapacitySettings settings) {
        Stretch days = wish.days();
        List<Pause> others = pauses(wish.kind()).stream()
                .filter(pause -> !pause.id().equals(wish.id()))
                .toList();
        if (days.until().isBefore(today)) {
            return Optional.of(Scheduled.Reason.PAST);
        }
        if (days.until().isAfter(today.plusDays(settings.aheadMax()))) {
            return Optional.of(Scheduled.Reason.TOO_FAR);
        }
        if (others.stream().anyMatch(pause -> pause.days().meets(days))) {
            return Optional.of(Scheduled.Reason.OVERLAPS);
        }
        return others.size() < settings.stretches() ? Optional.empty() : Optional.of(Scheduled.Reason.TOO_MANY);
    }
}
