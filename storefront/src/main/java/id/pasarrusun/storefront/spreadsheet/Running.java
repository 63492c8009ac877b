package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.sheet.Author;
import id.pasarrusun.storefront.sheet.Fault;
import id.pasarrusun.storefront.sheet.Header;
import id.pasarrusun.storefront.sheet.Header.Fit;
import id.pasarrusun.storefront.sheet.Judgement;
import id.pasarrusun.storefront.sheet.Line;
import id.pasarrusun.storefront.sheet.Sheet;
import id.pasarrusun.storefront.sheet.Sheets;
import id.pasarrusun.storefront.sheet.Unmade;
import id.pasarrusun.storefront.spreadsheet.Filed.Kept;
import id.pasarrusun.storefront.table.Row;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Works tables through, a few rows at a time, each in a transaction of its own: what is written stays, whatever
/// happens
/// to the next, and whoever closed her browser finds it done. A row is judged once more just before, for the shop went
/// on since it was looked at.
final class Running {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final Sheets sheets;
    private final SheetStore store;
    private final int batch;
    private final Filing.Around around;
    private final Accounts accounts;

    Running(Sheets sheets, SheetStore store, SpreadsheetSettings settings, Filing.Around around, Accounts accounts) {
        this.accounts = accounts;
        this.sheets = sheets;
        this.store = store;
        this.batch = settings.batch();
        this.around = around;
    }

    /// The next rows of the table that has been running longest.
    Mono<Void> run() {
        return store.running().flatMap(this::goOn);
    }

    private Mono<Void> goOn(Filed sheet) {
        return store.open(sheet.id(), batch)
                .collectList()
                .flatMap(rows ->
                        rows.isEmpty() ? store.end(sheet.id(), around.clock().instant()) : work(sheet, rows));
    }

    private Mono<Void> work(Filed filed, List<Kept> rows) {
        Sheet sheet = sheets.of(filed.kind());
        return switch (Header.fit(new Row(1, filed.header()), sheet.columns())) {
            case Fit.Fits(Header header) ->
                Mono.zip(judge(sheet, header, rows), going(filed))
                        .flatMap(both -> settle(both.getT2(), rows, both.getT1()));
            // the columns were known when it was taken in, and no longer are
            case Fit.Misfits _ -> refuse(filed.id(), rows, Fault.ofRow("failed"));
        };
    }

    private static Mono<List<Judgement>> judge(Sheet sheet, Header header, List<Kept> rows) {
        return sheet.judge(rows.stream()
                .map(row -> new Line(header, new Row(row.number(), row.cells())))
                .toList());
    }

    /// A table under way, and for whom.
    private record Going(SheetId sheet, Author officer) {}

    private Mono<Going> going(Filed filed) {
        return accounts.find(filed.officer())
                .map(visitor -> visitor instanceof StaffVisitor staff ? staff.name() : "")
                .defaultIfEmpty("")
                .map(name -> new Going(filed.id(), new Author(filed.officer(), name)));
    }

    private Mono<Void> settle(Going going, List<Kept> rows, List<Judgement> judged) {
        return Flux.range(0, rows.size())
                .concatMap(place -> settle(going, rows.get(place), judged.get(place)))
                .then();
    }

    private Mono<Void> settle(Going going, Kept row, Judgement judgement) {
        return store.settle(going.sheet, row.number(), judgement)
                .filter(settled -> settled && judgement instanceof Judgement.New)
                .flatMap(_ -> make(going, row, (Judgement.New) judgement))
                .as(around.transaction()::transactional)
                .onErrorResume(RuntimeException.class, failure -> fail(going.sheet, row, failure));
    }

    private Mono<Void> make(Going going, Kept row, Judgement.New judged) {
        UUID id = UuidV7.next(around.clock());
        return store.claim(judged.key(), id, around.clock().instant())
                .flatMap(claimed ->
                        claimed ? judged.making().make(id, going.officer) : store.met(going.sheet, row.number()));
    }

    private Mono<Void> fail(SheetId sheet, Kept row, RuntimeException failure) {
        if (failure instanceof Unmade unmade) {
            return refuse(sheet, List.of(row), unmade.fault());
        }
        LOG.warn("Row {} of sheet {} could not be worked through", row.number(), sheet.value(), failure);
        return refuse(sheet, List.of(row), Fault.ofRow("failed"));
    }

    private Mono<Void> refuse(SheetId sheet, List<Kept> rows, Fault fault) {
        return Flux.fromIterable(rows)
                .concatMap(row -> store.settle(sheet, row.number(), new Judgement.Refused(row.title(), List.of(fault))))
                .then();
    }
}
