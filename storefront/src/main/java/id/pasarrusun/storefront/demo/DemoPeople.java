package id.pasarrusun.storefront.demo;

import id.pasarrusun.catalog.capacity.Scheduling;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.NewMaker;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.BankAccount;
import id.pasarrusun.payments.payout.Payees;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.account.NewOfficer;
import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.mail.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Lets the demo world's people in: towers, makers with their bank accounts and phones, and the officers. Said twice
/// they are the same people.
final class DemoPeople {

    private static final int SIDE_BY_SIDE = 4;
    private static final String PASSWORD = "pasar-demo-2026";
    private static final String TOTP_SECRET = "JBSWY3DPEHPK3PXP";

    private static final List<NewOfficer> OFFICERS = List.of(
            officer("qc@pasar.test", "Wulandari", Role.QC),
            officer("admin@pasar.test", "Bambang Sutrisno", Role.ADMIN),
            officer("keuangan1@pasar.test", "Dewi Anggraini", Role.FINANCE),
            officer("keuangan2@pasar.test", "Yusuf Maulana", Role.FINANCE));

    private final Enrolling enrolling;
    private final Payees payees;
    private final Accounts accounts;
    private final Scheduling scheduling;

    DemoPeople(Enrolling enrolling, Payees payees, Accounts accounts, Scheduling scheduling) {
        this.scheduling = scheduling;
        this.enrolling = enrolling;
        this.payees = payees;
        this.accounts = accounts;
    }

    /// The makers' ids by their slugs, once everybody is in. A password's hash takes its time on a thread of its own,
    /// so the officers come in beside the makers.
    Mono<Map<String, MakerId>> settle(DemoWorld world) {
        return Mono.zip(makers(world), officers().thenReturn(true), (makers, done) -> makers);
    }

    private Mono<Map<String, MakerId>> makers(DemoWorld world) {
        return Flux.fromIterable(world.towers())
                .concatMap(tower -> enrolling.addTower(
                        new Tower(tower.slug(), tower.name(), tower.district(), tower.city(), tower.about())))
                .thenMany(Flux.fromIterable(world.makers()))
                .flatMap(maker -> settle(maker).map(id -> Map.entry(maker.slug(), id)), SIDE_BY_SIDE)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<MakerId> settle(DemoMaker maker) {
        return enrolling
                .enrol(new NewMaker(maker.slug(), maker.name(), maker.tower(), maker.story(), trainings(maker)))
                .flatMap(id -> payees.register(new PayeeId(id.value()), account(maker.bank()))
                        .then(accounts.addMaker(phone(maker), id, maker.name()))
                        .then(work(id, maker.work()))
                        .thenReturn(id));
    }

    private Mono<Void> work(MakerId maker, DemoMaker.@Nullable Work work) {
        return work == null
                ? Mono.empty()
                : Flux.fromIterable(work.perWeek().entrySet())
                        .concatMap(craft -> scheduling.perWeek(
                                maker, Craft.ofSlug(craft.getKey().slug()), craft.getValue()))
                        .then(scheduling.daysOff(maker, work.off()));
    }

    private Mono<Void> officers() {
        return Flux.fromIterable(OFFICERS)
                .flatMap(accounts::addOfficer, SIDE_BY_SIDE)
                .then();
    }

    private static List<Training> trainings(DemoMaker maker) {
        return maker.trainings().stream()
                .map(training -> new Training(
                        Craft.ofSlug(training.craft().slug()),
                        training.batch(),
                        training.year(),
                        training.certificate()))
                .toList();
    }

    private static BankAccount account(DemoMaker.Bank bank) {
        return new BankAccount(bank.code(), bank.account(), bank.holder());
    }

    private static PhoneNumber phone(DemoMaker maker) {
        return PhoneNumber.parse(maker.phone()).orElseThrow();
    }

    private static NewOfficer officer(String email, String name, Role role) {
        return new NewOfficer(email, name, PASSWORD, TOTP_SECRET, Set.of(role));
    }
}
