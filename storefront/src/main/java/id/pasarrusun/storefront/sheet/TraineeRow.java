package id.pasarrusun.storefront.sheet;

import static id.pasarrusun.storefront.sheet.TraineeColumns.BATCH;
import static id.pasarrusun.storefront.sheet.TraineeColumns.CRAFT;
import static id.pasarrusun.storefront.sheet.TraineeColumns.DAY;
import static id.pasarrusun.storefront.sheet.TraineeColumns.INSTRUCTOR;
import static id.pasarrusun.storefront.sheet.TraineeColumns.NAME;
import static id.pasarrusun.storefront.sheet.TraineeColumns.NUMBER;
import static id.pasarrusun.storefront.sheet.TraineeColumns.PHONE;
import static id.pasarrusun.storefront.sheet.TraineeColumns.TOWER;

import id.pasarrusun.catalog.maker.Certificate.Issue;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Newcomer;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.table.Reading;
import id.pasarrusun.storefront.table.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one row says of one trainee, and all that is wrong with it.
final class TraineeRow {

    private final Line line;
    private final Collection<Tower> towers;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();
    private final @Nullable PhoneNumber phone;
    private final @Nullable Tower tower;
    private final @Nullable Craft craft;
    private final @Nullable LocalDate day;

    TraineeRow(Line line, Collection<Tower> towers, LocalDate today) {
        this.line = line;
        this.towers = towers;
        this.today = today;
        if (line.isTooLong()) {
            faults.add(
                    Fault.ofRow("too-long", String.valueOf(line.names().cells().size())));
        }
        text(NAME, true, Newcomer.NAME_MAX);
        this.phone = phone();
        this.tower = tower();
        this.craft = craft();
        text(BATCH, true, Issue.BATCH_MAX);
        text(INSTRUCTOR, false, Issue.INSTRUCTOR_MAX);
        this.day = day();
        if (!certificate().matches("[A-Z0-9-]{0," + Issue.NUMBER_MAX + "}")) {
            faults.add(Fault.ofCell(line, NUMBER, "certificate", String.valueOf(Issue.NUMBER_MAX)));
        }
    }

    Line line() {
        return line;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    boolean holds() {
        return faults.isEmpty();
    }

    String name() {
        return line.value(NAME);
    }

    /// Only without faults, as all that follow.
    PhoneNumber knownPhone() {
        return Objects.requireNonNull(phone);
    }

    Tower knownTower() {
        return Objects.requireNonNull(tower);
    }

    Craft knownCraft() {
        return Objects.requireNonNull(craft);
    }

    Issue issue() {
        return new Issue(
                knownCraft(), line.value(BATCH), line.value(INSTRUCTOR), Objects.requireNonNull(day), certificate());
    }

    String title() {
        String named = name().isEmpty() ? "–" : name();
        return craft == null ? named : named + " · " + craft.slug() + " · " + line.value(BATCH);
    }

    private String certificate() {
        return line.value(NUMBER).toUpperCase(Locale.ROOT).replaceAll("[\\s/.]+", "-");
    }

    private void text(String column, boolean needed, int most) {
        String value = line.value(column);
        if (needed && value.isEmpty()) {
            faults.add(Fault.ofCell(line, column, "empty"));
        }
        if (value.length() > most) {
            faults.add(Fault.ofCell(line, column, "long", String.valueOf(value.length()), String.valueOf(most)));
        }
    }

    private @Nullable PhoneNumber phone() {
        if (!line.has(PHONE)) {
            faults.add(Fault.ofCell(line, PHONE, "empty"));
            return null;
        }
        return read(PHONE, Readings.phone(line.value(PHONE)));
    }

    private @Nullable LocalDate day() {
        if (!line.has(DAY)) {
            faults.add(Fault.ofCell(line, DAY, "empty"));
            return null;
        }
        LocalDate read = read(DAY, Readings.date(line.value(DAY)));
        if (read != null && read.isAfter(today)) {
            faults.add(Fault.ofCell(line, DAY, "future"));
            return null;
        }
        return read;
    }

    private <T> @Nullable T read(String column, Reading<T> reading) {
        return switch (reading) {
            case Reading.Understood<T>(T value) -> value;
            case Reading.Doubtful<T>(Reading.Doubt doubt) -> {
                faults.add(Fault.of(line, column, doubt));
                yield null;
            }
        };
    }

    private @Nullable Craft craft() {
        if (!line.has(CRAFT)) {
            faults.add(Fault.ofCell(line, CRAFT, "empty"));
            return null;
        }
        return ProductRow.craft(line, CRAFT, faults);
    }

    /// By its name, with or without the word for towers before it, or by the address of its page.
    private @Nullable Tower tower() {
        if (!line.has(TOWER)) {
            faults.add(Fault.ofCell(line, TOWER, "empty"));
            return null;
        }
        String typed = plain(line.value(TOWER));
        Tower found = towers.stream()
                .filter(one ->
                        plain(one.name()).equals(typed) || plain(one.slug()).equals(typed))
                .findFirst()
                .orElse(null);
        if (found == null) {
            String all = towers.stream().map(Tower::name).collect(Collectors.joining(", "));
            faults.add(Fault.ofCell(line, TOWER, "tower", all));
        }
        return found;
    }

    private static String plain(String tower) {
        return Column.plain(tower).replaceFirst("^(rusunawa|rusun)_", "");
    }
}
