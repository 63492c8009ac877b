package id.pasarrusun.storefront.sheet;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.table.Reading;
import id.pasarrusun.storefront.table.Readings;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The makers whom the rows of a table name, by telephone, by name or by the address of their page.
final class Known {

    private final Makers makers;
    private final Accounts accounts;

    Known(Makers makers, Accounts accounts) {
        this.makers = makers;
        this.accounts = accounts;
    }

    /// Those of all the lines at once.
    Mono<Crowd> of(Collection<Line> lines, String name, String phone) {
        Set<PhoneNumber> phones =
                lines.stream().flatMap(line -> phone(line.value(phone))).collect(Collectors.toSet());
        Set<String> names = lines.stream()
                .map(line -> line.value(name))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
        return Mono.zip(accounts.makers(phones), makers.called(names).collectList(), Found::new)
                .flatMap(found -> makers.all(found.missing())
                        .collectList()
                        .map(others -> new Crowd(name, phone, found.phones, all(found.called, others))));
    }

    private static Stream<PhoneNumber> phone(String value) {
        return Readings.phone(value) instanceof Reading.Understood<PhoneNumber>(PhoneNumber number)
                ? Stream.of(number)
                : Stream.empty();
    }

    private static List<MakerProfile> all(List<MakerProfile> some, List<MakerProfile> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private record Found(Map<PhoneNumber, MakerId> phones, List<MakerProfile> called) {

        Set<MakerId> missing() {
            Set<MakerId> missing = new HashSet<>(phones.values());
            called.forEach(maker -> missing.remove(maker.card().id()));
            return missing;
        }
    }

    /// Those who were found.
    static final class Crowd {

        private final String nameColumn;
        private final String phoneColumn;
        private final Map<PhoneNumber, MakerId> phones;
        private final Map<MakerId, MakerProfile> profiles;

        Crowd(String nameColumn, String phoneColumn, Map<PhoneNumber, MakerId> phones, List<MakerProfile> profiles) {
            this.nameColumn = nameColumn;
            this.phoneColumn = phoneColumn;
            this.phones = phones;
            this.profiles = profiles.stream()
                    .collect(Collectors.toMap(maker -> maker.card().id(), Function.identity(), (first, _) -> first));
        }

        /// Null with a fault more when the line does not say who it is.
        @Nullable
        MakerProfile find(Line line, List<Fault> faults) {
            int before = faults.size();
            MakerProfile byPhone = line.has(phoneColumn) ? byPhone(line, faults) : null;
            MakerProfile byName =
                    line.has(nameColumn) && byPhone == null && faults.size() == before ? byName(line, faults) : null;
            if (!line.has(phoneColumn) && !line.has(nameColumn)) {
                faults.add(Fault.ofRow("no-maker"));
            }
            if (byPhone != null && line.has(nameColumn) && !isCalled(byPhone, line.value(nameColumn))) {
                faults.add(Fault.ofCell(
                        line, nameColumn, "other-maker", byPhone.card().name()));
                return null;
            }
            MakerProfile maker = byPhone == null ? byName : byPhone;
            if (maker != null && maker.standing() == Standing.ENDED) {
                faults.add(Fault.ofCell(
                        line,
                        line.has(nameColumn) ? nameColumn : phoneColumn,
                        "ended",
                        maker.card().name()));
                return null;
            }
            return maker;
        }

        @Nullable
        MakerProfile ofPhone(PhoneNumber number) {
            MakerId maker = phones.get(number);
            return maker == null ? null : profiles.get(maker);
        }

        private @Nullable MakerProfile byPhone(Line line, List<Fault> faults) {
            return switch (Readings.phone(line.value(phoneColumn))) {
                case Reading.Doubtful<PhoneNumber>(Reading.Doubt doubt) -> {
                    faults.add(Fault.of(line, phoneColumn, doubt));
                    yield null;
                }
                case Reading.Understood<PhoneNumber>(PhoneNumber number) -> ofPhone(number, line, faults);
            };
        }

        private @Nullable MakerProfile ofPhone(PhoneNumber number, Line line, List<Fault> faults) {
            MakerProfile profile = ofPhone(number);
            if (profile == null) {
                faults.add(Fault.ofCell(line, phoneColumn, "unknown-phone"));
            }
            return profile;
        }

        private @Nullable MakerProfile byName(Line line, List<Fault> faults) {
            List<MakerProfile> called = profiles.values().stream()
                    .filter(maker -> isCalled(maker, line.value(nameColumn)))
                    .toList();
            if (called.size() == 1) {
                return called.getFirst();
            }
            faults.add(Fault.ofCell(
                    line,
                    nameColumn,
                    called.isEmpty() ? "unknown-maker" : "several-makers",
                    String.valueOf(called.size())));
            return null;
        }

        static boolean isCalled(MakerProfile maker, String name) {
            String typed = name.strip().toLowerCase(Locale.ROOT);
            return maker.card().name().toLowerCase(Locale.ROOT).equals(typed)
                    || maker.card().slug().equals(typed);
        }
    }
}
