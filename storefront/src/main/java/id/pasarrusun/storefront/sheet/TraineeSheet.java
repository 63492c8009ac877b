package id.pasarrusun.storefront.sheet;

import static id.pasarrusun.storefront.sheet.TraineeColumns.NAME;
import static id.pasarrusun.storefront.sheet.TraineeColumns.PHONE;

import id.pasarrusun.catalog.maker.Certificate.Issued;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.joining.Invitation;
import id.pasarrusun.storefront.joining.Inviting;
import id.pasarrusun.storefront.joining.Joining;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.sheet.Judgement.New;
import id.pasarrusun.storefront.sheet.Judgement.Refused;
import id.pasarrusun.storefront.sheet.Judgement.There;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Trainees who are invited to sell, each with her certificate. She who is a maker already gets a certificate more; who
/// holds one of that craft is left as she is.
final class TraineeSheet implements Sheet {

    private final Known known;
    private final Doors doors;
    private final InstantSource clock;

    TraineeSheet(Known known, Doors doors, InstantSource clock) {
        this.known = known;
        this.doors = doors;
        this.clock = clock;
    }

    /// Through which trainees come in.
    record Doors(Joining joining, Certificates certificates, Accounts accounts, Makers makers) {}

    @Override
    public Kind kind() {
        return Kind.TRAINEES;
    }

    @Override
    public List<Column> columns() {
        return TraineeColumns.ALL;
    }

    @Override
    public Mono<List<Judgement>> judge(List<Line> lines) {
        return Mono.zip(doors.makers.towers().collectList(), known.of(lines, "", PHONE), World::new)
                .map(world -> judge(lines, world));
    }

    private record World(List<Tower> towers, Known.Crowd makers) {}

    private List<Judgement> judge(List<Line> lines, World world) {
        LocalDate today = Jakarta.day(clock.instant());
        Map<String, Integer> seen = new HashMap<>();
        return lines.stream()
                .map(line -> judge(new TraineeRow(line, world.towers, today), world.makers, seen))
                .toList();
    }

    private Judgement judge(TraineeRow row, Known.Crowd makers, Map<String, Integer> seen) {
        if (!row.holds()) {
            return new Refused(row.title(), row.faults());
        }
        MakerProfile maker = makers.ofPhone(row.knownPhone());
        List<Fault> faults = new ArrayList<>();
        if (maker != null && !Known.Crowd.isCalled(maker, row.name())) {
            faults.add(
                    Fault.ofCell(row.line(), NAME, "other-maker", maker.card().name()));
        }
        String same = row.knownPhone().value() + "/" + row.knownCraft();
        Integer first = seen.putIfAbsent(same, row.line().number());
        if (first != null) {
            faults.add(Fault.ofCell(row.line(), PHONE, "trainee-twice", String.valueOf(first)));
        }
        if (!faults.isEmpty()) {
            return new Refused(row.title(), faults);
        }
        return holds(maker, row)
                ? new There(row.title())
                : new New(
                        key(row),
                        row.title(),
                        (_, by) -> make(row, new By(by.account().value(), by.name())));
    }

    private static boolean holds(@Nullable MakerProfile maker, TraineeRow row) {
        return maker != null && maker.isTrainedIn(row.knownCraft());
    }

    /// An earlier row of the same table may have made her a maker since.
    private Mono<Void> make(TraineeRow row, By officer) {
        return doors.accounts.makers(Set.of(row.knownPhone())).flatMap(makers -> {
            MakerId maker = makers.get(row.knownPhone());
            return maker == null ? invite(row, officer) : certify(row, maker);
        });
    }

    private Mono<Void> invite(TraineeRow row, By officer) {
        Invitation invitation =
                new Invitation(row.knownPhone(), row.name(), row.knownTower().slug(), List.of());
        return doors.joining.invite(officer, invitation).flatMap(inviting -> switch (inviting) {
            case Inviting.Invited(MakerId maker) -> certify(row, maker);
            case Inviting.Known _ -> Mono.error(() -> new Unmade(Fault.ofCell(row.line(), PHONE, "trainee-known")));
            case Inviting.HasApplied _ ->
                Mono.error(() -> new Unmade(Fault.ofCell(row.line(), PHONE, "trainee-applied")));
        });
    }

    private Mono<Void> certify(TraineeRow row, MakerId maker) {
        return doors.certificates.issue(maker, row.issue()).flatMap(issued -> switch (issued) {
            case Issued.Done _, Issued.Held _ -> Mono.empty();
            case Issued.NumberTaken _ ->
                Mono.error(() -> new Unmade(Fault.ofCell(row.line(), TraineeColumns.NUMBER, "certificate-taken")));
        });
    }

    /// Not to be read back: a telephone is nobody's business once the table is thrown away.
    private static String key(TraineeRow row) {
        PhoneNumber phone = row.knownPhone();
        String said = String.join(
                "/",
                phone.value(),
                row.knownCraft().slug(),
                row.issue().batch(),
                row.issue().issuedOn().toString());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return "peserta/" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
