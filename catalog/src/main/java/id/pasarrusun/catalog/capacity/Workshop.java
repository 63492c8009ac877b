package id.pasarrusun.catalog.capacity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What one maker can make of one craft, and what of it is spoken for.
///
/// @param perWeek pieces in a week in which she works as usual; nobody but she says how many
/// @param taken pieces of each week that somebody ordered
public record Workshop(int perWeek, Workdays days, Map<Week, Integer> taken) {

    public Workshop {
        taken = Map.copyOf(taken);
        if (perWeek < 0) {
            throw new IllegalArgumentException("Nobody makes " + perWeek + " pieces in a week");
        }
    }

    /// How far somebody who orders may look: from today, to be ready in so many days at the earliest, and in one of so
    /// many weeks from there on.
    public record Outlook(LocalDate today, int promisedDays, int weeks) {

        public Outlook {
            if (promisedDays < 0 || weeks < 1) {
                throw new IllegalArgumentException(
                        "Nobody orders " + promisedDays + " days and " + weeks + " weeks ahead");
            }
        }

        LocalDate earliest() {
            return today.plusDays(promisedDays);
        }

        Stream<Week> all() {
            return Stream.iterate(Week.of(earliest()), Week::next).limit(weeks);
        }
    }

    /// Pieces that can still be ordered for the week.
    public int room(Week week, LocalDate today) {
        return Math.max(0, days.share(perWeek, week, today) - taken.getOrDefault(week, 0));
    }

    /// Pieces that can still be ordered at all.
    public int room(Outlook outlook) {
        return outlook.all().mapToInt(week -> room(week, outlook.today())).sum();
    }

    /// The earliest weeks in which so many pieces can be made; nothing when there is no room for all of them.
    public Optional<Plan> plan(int pieces, Outlook outlook) {
        SortedMap<Week, Integer> chosen = new TreeMap<>();
        int open = pieces;
        for (Week week : outlook.all().toList()) {
            int here = Math.min(open, room(week, outlook.today()));
            if (here > 0) {
                chosen.put(week, here);
                open -= here;
            }
        }
        return open > 0 || chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Plan(chosen, readyBy(chosen.lastKey(), outlook)));
    }

    /// The last day on which she works in that week, but never before she says that anything can be ready.
    private LocalDate readyBy(Week last, Outlook outlook) {
        LocalDate worked = days.lastOf(last).orElse(outlook.earliest());
        return worked.isBefore(outlook.earliest()) ? outlook.earliest() : worked;
    }

    /// With what is planned spoken for.
    public Workshop with(Plan plan) {
        Map<Week, Integer> more = new HashMap<>(taken);
        plan.pieces().forEach((week, pieces) -> more.merge(week, pieces, Integer::sum));
        return new Workshop(perWeek, days, more);
    }
}
