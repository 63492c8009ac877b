package id.pasarrusun.storefront.export;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.table.Cell;
import id.pasarrusun.storefront.table.Pages;
import id.pasarrusun.storefront.table.Separator;
import id.pasarrusun.storefront.table.TableWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// All makers as a table. Their telephones are for administrators only.
final class MakerExport {

    private static final List<String> NAMES = List.of(
            "nama", "rusun", "kecamatan", "kota", "kerajinan", "angkatan", "keadaan", "barang_tayang", "alamat");

    private final Makers makers;
    private final Listings listings;
    private final Accounts accounts;
    private final int page;

    MakerExport(Makers makers, Listings listings, Accounts accounts, ExportSettings settings) {
        this.makers = makers;
        this.listings = listings;
        this.accounts = accounts;
        this.page = settings.page();
    }

    Flux<String> of(boolean withPhones, Separator separator, Words words) {
        TableWriter writer = new TableWriter(separator);
        List<String> names = Stream.concat(NAMES.stream(), withPhones ? Stream.of("telepon") : Stream.empty())
                .toList();
        Flux<String> rows = Pages.<MakerProfile>of(
                        last -> makers.after(last == null ? "" : last.card().slug(), page), page)
                .concatMap(some -> facts(some, withPhones).map(facts -> rows(writer, some, facts, words)), 1);
        return Flux.concat(Mono.fromSupplier(() -> writer.begin(names)), rows);
    }

    /// @param phones empty when they are not to be told
    private record Facts(boolean withPhones, Map<MakerId, Long> live, Map<MakerId, PhoneNumber> phones) {}

    private Mono<Facts> facts(List<MakerProfile> some, boolean withPhones) {
        List<MakerId> ids = some.stream().map(maker -> maker.card().id()).toList();
        Mono<Map<MakerId, PhoneNumber>> phones = withPhones ? accounts.phones(ids) : Mono.just(Map.of());
        return Mono.zip(listings.count(ids), phones, (live, known) -> new Facts(withPhones, live, known));
    }

    private static String rows(TableWriter writer, List<MakerProfile> some, Facts facts, Words words) {
        return some.stream()
                .map(maker -> writer.row(cells(maker, facts, words)))
                .collect(Collectors.joining());
    }

    private static List<Cell> cells(MakerProfile maker, Facts facts, Words words) {
        MakerCard card = maker.card();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(card.name()),
                Cell.of(card.tower().name()),
                Cell.of(card.tower().district()),
                Cell.of(card.tower().city()),
                Cell.of(maker.trainings().stream()
                        .map(training -> training.craft().slug())
                        .distinct()
                        .collect(Collectors.joining(", "))),
                Cell.of(maker.trainings().stream()
                        .map(Training::batch)
                        .distinct()
                        .collect(Collectors.joining(", "))),
                Cell.of(words.word("desk.standing." + maker.standing().name().toLowerCase(Locale.ROOT))),
                Cell.of(facts.live.getOrDefault(card.id(), 0L)),
                Cell.of("/pembuat/" + card.slug())));
        if (facts.withPhones) {
            PhoneNumber phone = facts.phones.get(card.id());
            cells.add(Cell.of(phone == null ? "" : phone.local()));
        }
        return cells;
    }
}
