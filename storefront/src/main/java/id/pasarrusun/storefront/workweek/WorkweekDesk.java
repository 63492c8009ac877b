package id.pasarrusun.storefront.workweek;

import id.pasarrusun.catalog.capacity.Bench;
import id.pasarrusun.catalog.capacity.Pause;
import id.pasarrusun.catalog.capacity.Pause.Kind;
import id.pasarrusun.catalog.capacity.Stretch;
import id.pasarrusun.catalog.capacity.Week;
import id.pasarrusun.catalog.capacity.Workshop;
import id.pasarrusun.catalog.capacity.Workshops;
import id.pasarrusun.catalog.capacity.Workweek;
import id.pasarrusun.catalog.capacity.Workweeks;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.workweek.WorkweekView.BenchBox;
import id.pasarrusun.storefront.workweek.WorkweekView.DayBox;
import id.pasarrusun.storefront.workweek.WorkweekView.PauseLine;
import id.pasarrusun.storefront.workweek.WorkweekView.WeekLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Lays a maker's work on her table.
final class WorkweekDesk {

    static final String FIELD = "jumlah-";
    private static final int WEEKS_SHOWN = 4;
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);

    private final Makers makers;
    private final Workweeks workweeks;
    private final Workshops workshops;

    WorkweekDesk(Makers makers, Workweeks workweeks, Workshops workshops) {
        this.makers = makers;
        this.workweeks = workweeks;
        this.workshops = workshops;
    }

    /// The crafts that she has learnt, and those of which she has said something.
    static List<Craft> crafts(MakerProfile maker, Workweek week) {
        return Stream.concat(maker.trainings().stream().map(Training::craft), week.perWeek().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// @param typed with what does not hold beside it; empty when nothing was typed
    Mono<WorkweekView> show(MakerId maker, Form typed, @Nullable Told told, Words words) {
        return Mono.zip(makers.get(maker), workweeks.of(maker), workshops.of(List.of(maker)))
                .map(found -> new Table(found.getT1(), found.getT2(), found.getT3(), words))
                .map(table -> table.view(typed, told));
    }

    /// What lies there, and in whose words it is said.
    private final class Table {

        private final MakerProfile maker;
        private final Workweek week;
        private final Map<Bench, Workshop> benches;
        private final Words words;

        private Table(MakerProfile maker, Workweek week, Map<Bench, Workshop> benches, Words words) {
            this.maker = maker;
            this.week = week;
            this.benches = benches;
            this.words = words;
        }

        private WorkweekView view(Form typed, @Nullable Told told) {
            LocalDate today = workweeks.today();
            return new WorkweekView(
                    week.holidayOn(today).map(pause -> line(pause, words)).orElse(null),
                    week.pauses(Kind.HOLIDAY).stream()
                            .filter(pause -> !pause.days().holds(today))
                            .map(pause -> line(pause, words))
                            .toList(),
                    week.pauses(Kind.BLACKOUT).stream()
                            .map(pause -> line(pause, words))
                            .toList(),
                    crafts(maker, week).stream().map(this::bench).toList(),
                    Stream.of(DayOfWeek.values()).map(this::day).toList(),
                    filled(typed),
                    told);
        }

        private Form filled(Form typed) {
            Form form = typed;
            for (Map.Entry<Craft, Integer> said : week.perWeek().entrySet()) {
                String field = FIELD + said.getKey().slug();
                form = form.values().containsKey(field) ? form : form.with(field, String.valueOf(said.getValue()));
            }
            return form;
        }

        private BenchBox bench(Craft craft) {
            Workshop workshop = benches.get(new Bench(maker.card().id(), craft));
            return new BenchBox(
                    craft.slug(),
                    words.word("page.craft." + craft.slug()),
                    workshop != null,
                    workshop == null
                            ? List.of()
                            : Stream.iterate(Week.of(workweeks.today()), Week::next)
                                    .limit(WEEKS_SHOWN)
                                    .map(next -> week(workshop, next))
                                    .toList());
        }

        private WeekLine week(Workshop workshop, Week next) {
            int taken = workshop.taken().getOrDefault(next, 0);
            int room = workshop.room(next, workweeks.today());
            return new WeekLine(
                    brief(next.monday()) + " – " + brief(next.monday().plusDays(Week.DAYS - 1)),
                    words.word("workweek.week", taken, room),
                    room == 0);
        }

        private String brief(LocalDate day) {
            return BRIEF.withLocale(words.language().locale()).format(day);
        }

        private DayBox day(DayOfWeek day) {
            return new DayBox(
                    "hari-" + day.getValue(),
                    day.getDisplayName(TextStyle.FULL, words.language().locale()),
                    week.off().contains(day));
        }
    }

    static PauseLine line(Pause pause, Words words) {
        return new PauseLine(
                pause.id(),
                between(pause.days(), words),
                pause.occasion(),
                Formats.date(pause.days().until().plusDays(1), words.language()));
    }

    private static String between(Stretch days, Words words) {
        String from = Formats.date(days.from(), words.language());
        return days.from().equals(days.until())
                ? from
                : words.word("workweek.between", from, Formats.date(days.until(), words.language()));
    }
}
